package dk.gladsaxe.ledelse.embedded.editing;

import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * What the host keeps beside the content of a workspace, in the same workspace, so that content and its record change
 * in one save: audit, versions, requests. It lies below one node of a type that is neither listed nor published.
 */
public final class Annex {

    /** The name of the node below the root. */
    public static final String NAME = ".authoring";
    private static final String TYPE = "mgnl:contentNode";

    private Annex() {
    }

    /** Whether a path is that of the annex or lies in it. */
    public static boolean contains(final String path) {
        return path.equals("/" + NAME) || path.startsWith("/" + NAME + "/");
    }

    /** The node at that relative path in the annex; made with its parents when missing, not saved. */
    public static Node node(final Session session, final String relativePath) throws RepositoryException {
        Node node = child(session.getRootNode(), NAME);
        for (final String name : relativePath.split("/")) {
            node = child(node, name);
        }
        return node;
    }

    /** The node at that relative path in the annex, when it is there. */
    public static Optional<Node> find(final Session session, final String relativePath) throws RepositoryException {
        final String path = "/" + NAME + "/" + relativePath;
        return session.nodeExists(path) ? Optional.of(session.getNode(path)) : Optional.empty();
    }

    /** Takes the node at that relative path away, when it is there; not saved. */
    public static boolean remove(final Session session, final String relativePath) throws RepositoryException {
        final Optional<Node> node = find(session, relativePath);
        if (node.isPresent()) {
            node.get().remove();
        }
        return node.isPresent();
    }

    private static Node child(final Node parent, final String name) throws RepositoryException {
        return parent.hasNode(name) ? parent.getNode(name) : parent.addNode(name, TYPE);
    }
}
