package dk.gladsaxe.ledelse.embedded.rendering.functions;

import dk.gladsaxe.ledelse.embedded.rendering.content.ContentMap;
import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.apache.jackrabbit.commons.JcrUtils;

/** What functions need to take and give nodes and content maps alike. */
final class Nodes {

    static final String PAGE = "mgnl:page";

    private Nodes() {
    }

    /** The node that a script hands over, in the view that it has there. */
    static Node of(final Object argument) {
        if (argument instanceof ContentMap map) {
            return map.node();
        } else if (argument instanceof Node node) {
            return node;
        }
        throw new IllegalArgumentException("a node or content map is expected, not "
                + (argument == null ? "nothing" : argument.getClass().getSimpleName()));
    }

    /** The node in the shape of the argument: a content map for a content map, a node for a node. */
    static Object like(final Object argument, final Node node) {
        return argument instanceof ContentMap ? new ContentMap(node) : node;
    }

    static List<Object> like(final Object argument, final List<Node> nodes) {
        return nodes.stream().map(node -> like(argument, node)).toList();
    }

    static List<Node> children(final Node node, final Predicate<Node> wanted) {
        return Jcr.get(() -> {
            final List<Node> children = new ArrayList<>();
            for (final Node child : JcrUtils.getChildNodes(node)) {
                if (wanted.test(child)) {
                    children.add(child);
                }
            }
            return children;
        });
    }

    static Predicate<Node> ofType(final String type) {
        return node -> Jcr.get(() -> node.isNodeType(type));
    }

    /** Nodes that belong to content rather than to JCR itself. */
    static boolean isContent(final Node node) {
        return !Jcr.get(node::getName).startsWith("jcr:") && !Jcr.get(node::getName).startsWith("rep:");
    }

    /** The nodes above, the topmost first; the root of the workspace is not among them. */
    static List<Node> ancestors(final Node node) {
        return Jcr.get(() -> {
            final List<Node> ancestors = new ArrayList<>();
            for (int depth = 1; depth < node.getDepth(); depth++) {
                ancestors.add((Node) node.getAncestor(depth));
            }
            return ancestors;
        });
    }

    static Optional<Node> parent(final Node node) {
        return Jcr.get(() -> node.getDepth() == 0 ? Optional.empty() : Optional.of(node.getParent()));
    }

    /** The node itself when it is a page, else the nearest page above. */
    static Optional<Node> page(final Node node) {
        Optional<Node> page = Optional.of(node);
        while (page.isPresent() && !ofType(PAGE).test(page.get())) {
            page = parent(page.get());
        }
        return page;
    }

    static Optional<Node> child(final Node node, final String path) {
        return Jcr.get(() -> node.hasNode(path) ? Optional.of(node.getNode(path)) : Optional.empty());
    }

    static String text(final Node node, final String property) throws RepositoryException {
        return node.hasProperty(property) ? node.getProperty(property).getString() : "";
    }
}
