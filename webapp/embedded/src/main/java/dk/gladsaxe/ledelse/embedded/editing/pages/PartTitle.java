package dk.gladsaxe.ledelse.embedded.editing.pages;

import java.util.List;
import java.util.regex.Pattern;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** The words by which people recognise a component on its page: its heading, or how its text begins. */
public final class PartTitle {

    private static final List<String> PROPERTIES = List.of("heading", "title", "shortTitle", "text");
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");
    private static final int LONGEST = 60;

    private PartTitle() {
    }

    /** Empty when it has none. */
    public static String of(final Node node) throws RepositoryException {
        for (final String property : PROPERTIES) {
            if (node.hasProperty(property) && !node.getProperty(property).isMultiple()) {
                final String text = MARKUP.matcher(node.getProperty(property).getString()).replaceAll(" ").strip();
                if (!text.isEmpty()) {
                    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
                }
            }
        }
        return "";
    }
}
