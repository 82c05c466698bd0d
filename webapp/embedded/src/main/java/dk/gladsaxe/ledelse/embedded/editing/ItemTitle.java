package dk.gladsaxe.ledelse.embedded.editing;

import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** What people call a node: its title, or the text that stands for one, or else its name. */
public final class ItemTitle {

    private static final List<String> PROPERTIES = List.of("title", "shortTitle", "text");
    private static final int LONGEST = 120;

    private ItemTitle() {
    }

    public static String of(final Node node) throws RepositoryException {
        for (final String property : PROPERTIES) {
            if (node.hasProperty(property) && !node.getProperty(property).isMultiple()) {
                final String value = node.getProperty(property).getString().strip();
                if (!value.isEmpty()) {
                    return value.length() <= LONGEST ? value : value.substring(0, LONGEST - 1) + "…";
                }
            }
        }
        return node.getName();
    }
}
