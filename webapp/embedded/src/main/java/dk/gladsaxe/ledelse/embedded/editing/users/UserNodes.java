package dk.gladsaxe.ledelse.embedded.editing.users;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.jackrabbit.commons.JcrUtils;

/** Users and roles as nodes: {@code mgnl:user} and {@code mgnl:role} in folders of their workspaces. */
final class UserNodes {

    static final String USERS = "users";
    static final String ROLES = "userroles";
    /** Where Magnolia keeps the users that people make. */
    private static final String REALM = "admin";
    private static final String INSIDE = "mgnl:contentNode";

    private UserNodes() {
    }

    static List<Node> users(final Session session) throws RepositoryException {
        return below(session.getRootNode(), "mgnl:user", new ArrayList<>());
    }

    static List<Node> roles(final Session session) throws RepositoryException {
        return below(session.getRootNode(), "mgnl:role", new ArrayList<>());
    }

    static Optional<Node> user(final Session session, final String name) throws RepositoryException {
        for (final Node user : users(session)) {
            if (user.getName().equals(name)) {
                return Optional.of(user);
            }
        }
        return Optional.empty();
    }

    static Node add(final Session session, final String name) throws RepositoryException {
        return JcrUtils.getOrAddNode(session.getRootNode(), REALM, "mgnl:folder").addNode(name, "mgnl:user");
    }

    /** The identifiers that a user's list of roles holds, in its order. */
    static List<String> roleIds(final Node user) throws RepositoryException {
        final List<String> ids = new ArrayList<>();
        if (user.hasNode("roles")) {
            for (final Property each : entries(user.getNode("roles"))) {
                ids.add(each.getString());
            }
        }
        return ids;
    }

    static void setRoleIds(final Node user, final Collection<String> ids) throws RepositoryException {
        final Node roles = JcrUtils.getOrAddNode(user, "roles", INSIDE);
        for (final Property each : entries(roles)) {
            each.remove();
        }
        int next = 0;
        for (final String id : ids) {
            roles.setProperty(Integer.toString(next++), id);
        }
    }

    static String text(final Node node, final String property) throws RepositoryException {
        return node.hasProperty(property) ? node.getProperty(property).getString() : "";
    }

    /** Sets it, or takes it away for an empty text; whether that made a difference. */
    static boolean setText(final Node node, final String property, final String text) throws RepositoryException {
        if (text(node, property).equals(text)) {
            return false;
        }
        node.setProperty(property, text.isEmpty() ? null : text);
        return true;
    }

    private static List<Property> entries(final Node list) throws RepositoryException {
        final List<Property> entries = new ArrayList<>();
        for (final PropertyIterator each = list.getProperties(); each.hasNext();) {
            final Property property = each.nextProperty();
            if (property.getName().indexOf(':') < 0) {
                entries.add(property);
            }
        }
        return entries;
    }

    private static List<Node> below(final Node parent, final String type, final List<Node> found)
            throws RepositoryException {
        for (final Node node : JcrUtils.getChildNodes(parent)) {
            if (node.isNodeType(type)) {
                found.add(node);
            } else if (!node.isNodeType(INSIDE) && !node.getName().startsWith("jcr:")) {
                below(node, type, found);
            }
        }
        return found;
    }
}
