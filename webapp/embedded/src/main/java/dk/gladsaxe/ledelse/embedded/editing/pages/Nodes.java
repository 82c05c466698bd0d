package dk.gladsaxe.ledelse.embedded.editing.pages;

import dk.gladsaxe.ledelse.embedded.repository.Identified;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.nodetype.NodeType;
import org.apache.jackrabbit.commons.JcrUtils;

/** Moving and copying nodes in a session. Saves nothing. */
final class Nodes {

    static final String PAGE = "mgnl:page";
    static final String AREA = "mgnl:area";
    static final String COMPONENT = "mgnl:component";
    static final String TEMPLATE = "mgnl:template";
    static final String DELETED = "mgnl:deleted";
    /** A copy has never been published. */
    private static final Set<String> OF_THE_ORIGINAL = Set.of("mgnl:activationStatus", "mgnl:lastActivated",
            "mgnl:lastActivatedBy", "mgnl:lastActivatedVersion", "mgnl:lastActivatedVersionCreated", DELETED,
            "mgnl:deletedBy");

    private Nodes() {
    }

    static Optional<Node> at(final Session session, final String path) throws RepositoryException {
        return path.startsWith("/") && session.nodeExists(path) ? Optional.of(session.getNode(path)) : Optional.empty();
    }

    static Optional<Node> page(final Session session, final String path) throws RepositoryException {
        final Optional<Node> node = at(session, path);
        return node.isPresent() && node.get().isNodeType(PAGE) ? node : Optional.empty();
    }

    static Optional<Node> identified(final Session session, final String id) {
        return Identified.find(session, id);
    }

    static String child(final Node parent, final String name) throws RepositoryException {
        return parent.getDepth() == 0 ? "/" + name : parent.getPath() + "/" + name;
    }

    /** The sibling after it in the order of their parent. */
    static Optional<Node> next(final Node node) throws RepositoryException {
        boolean passed = false;
        for (final Node sibling : JcrUtils.getChildNodes(node.getParent())) {
            if (passed) {
                return Optional.of(sibling);
            }
            passed = sibling.isSame(node);
        }
        return Optional.empty();
    }

    static List<Node> children(final Node parent, final String type) throws RepositoryException {
        final List<Node> children = new ArrayList<>();
        for (final Node child : JcrUtils.getChildNodes(parent)) {
            if (child.isNodeType(type)) {
                children.add(child);
            }
        }
        return children;
    }

    /** Moves it to that place; at the end when there is none to stand before. Gives the node at its new place. */
    static Node move(final Node node, final Node parent, final String name, final Optional<Node> before)
            throws RepositoryException {
        final Session session = node.getSession();
        final String target = child(parent, name);
        if (!node.getPath().equals(target)) {
            session.move(node.getPath(), target);
        }
        if (parent.getPrimaryNodeType().hasOrderableChildNodes() || parent.getDepth() == 0) {
            parent.orderBefore(name, before.isPresent() ? before.get().getName() : null);
        }
        return session.getNode(target);
    }

    /** Copies what a node holds and everything below it into a new node, as content that was never published. */
    static Node copy(final Node original, final Node parent, final String name) throws RepositoryException {
        final Node copy = parent.addNode(name, original.getPrimaryNodeType().getName());
        for (final NodeType mixin : original.getMixinNodeTypes()) {
            if (!mixin.getName().equals(DELETED)) {
                copy.addMixin(mixin.getName());
            }
        }
        copyProperties(original, copy);
        for (final Node child : JcrUtils.getChildNodes(original)) {
            if (!child.isNodeType(DELETED)) {
                copy(child, copy, child.getName());
            }
        }
        return copy;
    }

    private static void copyProperties(final Node from, final Node to) throws RepositoryException {
        for (final Property property : JcrUtils.getProperties(from)) {
            if (!property.getDefinition().isProtected() && !property.getName().startsWith("jcr:")
                    && !OF_THE_ORIGINAL.contains(property.getName())) {
                copy(property, to);
            }
        }
    }

    static void copy(final Property property, final Node to) throws RepositoryException {
        if (property.isMultiple()) {
            to.setProperty(property.getName(), property.getValues(), property.getType());
        } else {
            to.setProperty(property.getName(), property.getValue());
        }
    }

    /** The node of that identifier, when it lies on that page or is it. */
    static Optional<Node> on(final Node page, final String id) throws RepositoryException {
        final Optional<Node> node = identified(page.getSession(), id);
        final Optional<Node> owner = node.isPresent() ? pageOf(node.get()) : Optional.empty();
        return owner.isPresent() && owner.get().isSame(page) ? node : Optional.empty();
    }

    /** The page that it is, or that it belongs to. */
    static Optional<Node> pageOf(final Node node) throws RepositoryException {
        for (Node above = node; above.getDepth() > 0; above = above.getParent()) {
            if (above.isNodeType(PAGE)) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }
}
