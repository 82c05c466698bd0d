package dk.gladsaxe.ledelse.embedded.links;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link that an editor set in rich text. Magnolia stores it as
 * <code>${link:{uuid:{..},repository:{..},path:{..}..}}</code>, so that it follows a page that moves.
 *
 * @param identifier of the node it leads to
 * @param workspace  where that node is; as stored, so it need not exist
 * @param path       the one the node had when the link was set
 * @param extension  of the address, without the dot; absent in links of old versions
 */
public record EditorLink(String identifier, String workspace, String path, Optional<String> extension) {

    private static final Pattern STORED = Pattern.compile("\\$\\{link:\\{uuid:\\{([^}]*)},repository:\\{([^}]*)},"
            + "(?:path|handle):\\{([^}]*)}(?:,nodeData:\\{[^}]*})?(?:,extension:\\{([^}]*)})?}}");

    /** The text with an address in the place of every such link. */
    public static String replaceAll(final String html, final Function<EditorLink, String> address) {
        return STORED.matcher(html).replaceAll(stored -> Matcher.quoteReplacement(address.apply(of(stored))));
    }

    /** Every such link in the text, in its order. */
    public static List<EditorLink> in(final String html) {
        return STORED.matcher(html).results().map(EditorLink::of).toList();
    }

    private static EditorLink of(final MatchResult stored) {
        return new EditorLink(
                stored.group(1), stored.group(2), stored.group(3), Optional.ofNullable(stored.group(4)));
    }
}
