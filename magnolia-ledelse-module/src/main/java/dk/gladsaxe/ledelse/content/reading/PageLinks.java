package dk.gladsaxe.ledelse.content.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rich-text editor of the CMS stores a link to a page as
 * {@code ${link:{uuid:{..},repository:{website},path:{/a/b}}}} and resolves it when its own template functions print
 * the text. The snapshot does not go through these, so such a link becomes the page's address as of when it was chosen.
 * A link into another workspace is left as it is, which no sanitiser takes for an address.
 */
final class PageLinks {

    private static final String MORE = "(?:,\\w+:\\{[^}]*\\})*";

    private static final Pattern STORED = Pattern.compile("\\$\\{link:\\{uuid:\\{[^}]*\\},repository:\\{website\\}"
            + MORE + "?,(?:path|handle):\\{(/[^}]*)\\}" + MORE + "\\}\\}");

    private PageLinks() {
    }

    static String resolve(final String html) {
        return STORED.matcher(html).replaceAll(found -> Matcher.quoteReplacement(found.group(1) + ".html"));
    }
}
