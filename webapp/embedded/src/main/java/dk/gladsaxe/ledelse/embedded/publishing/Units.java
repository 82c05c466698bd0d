package dk.gladsaxe.ledelse.embedded.publishing;

import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.apache.jackrabbit.commons.JcrUtils;

/**
 * What is published on its own, and what goes along with it: pages, content items, folders and assets stand on their
 * own; areas, components, nodes of sub-models and the file of an asset belong to the node they stand in.
 */
final class Units {

    private static final List<String> OWN = List.of("mgnl:content", "mgnl:folder", "mgnl:asset", "nt:folder");

    private Units() {
    }

    static boolean standsAlone(final Node node) throws RepositoryException {
        for (final String type : OWN) {
            if (node.isNodeType(type)) {
                return true;
            }
        }
        return false;
    }

    /** Repository nodes such as {@code jcr:system}, which nobody publishes. */
    static boolean system(final Node node) throws RepositoryException {
        return node.getName().startsWith("jcr:system") || node.getName().startsWith("rep:");
    }

    /** The children that belong to the node, in order. */
    static List<Node> belongings(final Node node) throws RepositoryException {
        return children(node, false);
    }

    /** The children that stand on their own, in order. */
    static List<Node> ownChildren(final Node node) throws RepositoryException {
        return children(node, true);
    }

    private static List<Node> children(final Node node, final boolean alone) throws RepositoryException {
        final List<Node> children = new ArrayList<>();
        for (final Node child : JcrUtils.getChildNodes(node)) {
            if (!system(child) && standsAlone(child) == alone) {
                children.add(child);
            }
        }
        return children;
    }

    /** The node, unless it is the root, and, if wanted, everything below it that stands on its own: parents first. */
    static List<Node> of(final Node node, final boolean tree) throws RepositoryException {
        final List<Node> units = new ArrayList<>();
        if (node.getDepth() > 0) {
            units.add(node);
        }
        if (tree) {
            for (final Node child : ownChildren(node)) {
                units.addAll(of(child, true));
            }
        }
        return units;
    }
}
