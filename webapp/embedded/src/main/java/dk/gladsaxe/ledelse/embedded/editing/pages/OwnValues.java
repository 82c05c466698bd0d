package dk.gladsaxe.ledelse.embedded.editing.pages;

import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.RepositoryException;
import org.apache.jackrabbit.commons.JcrUtils;

/** What a page, area or component holds itself, kept aside and brought back. Saves nothing. */
final class OwnValues {

    private OwnValues() {
    }

    static void keep(final Node part, final Node aside) throws RepositoryException {
        copyPlain(part, aside);
        for (final Node child : parts(part)) {
            Nodes.copy(child, aside, child.getName());
        }
    }

    static void bringBack(final Node aside, final Node part) throws RepositoryException {
        for (final Property property : JcrUtils.getProperties(part)) {
            if (plain(property)) {
                property.remove();
            }
        }
        copyPlain(aside, part);
        for (final Node child : parts(part)) {
            child.remove();
        }
        for (final Node child : parts(aside)) {
            Nodes.copy(child, part, child.getName());
        }
    }

    private static void copyPlain(final Node from, final Node to) throws RepositoryException {
        for (final Property property : JcrUtils.getProperties(from)) {
            if (plain(property)) {
                Nodes.copy(property, to);
            }
        }
    }

    private static boolean plain(final Property property) throws RepositoryException {
        return !property.getName().contains(":");
    }

    /** Children that belong to the values: of composites and the like. */
    private static List<Node> parts(final Node node) throws RepositoryException {
        final List<Node> parts = new ArrayList<>();
        for (final Node child : JcrUtils.getChildNodes(node)) {
            if (!child.isNodeType(Nodes.AREA) && !child.isNodeType(Nodes.COMPONENT) && !child.isNodeType(Nodes.PAGE)) {
                parts.add(child);
            }
        }
        return parts;
    }
}
