package dk.gladsaxe.ledelse.embedded.accounts;

import dk.gladsaxe.ledelse.embedded.security.AccessRule;
import dk.gladsaxe.ledelse.embedded.security.RolePermissions;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.jackrabbit.commons.JcrUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads users as Magnolia stores them: {@code mgnl:user} with {@code pswd}, {@code enabled} and the child nodes
 * {@code roles} and {@code groups}, whose properties are identifiers; {@code mgnl:group} with the same two; and
 * {@code mgnl:role} with child nodes {@code acl_<workspace>} and {@code acl_uri}, whose children have {@code path} and
 * {@code permissions}. A user who may not log in has no password here.
 */
record AccountReader(Session users, Session groups, Session roles) {

    private static final Logger LOG = LoggerFactory.getLogger(AccountReader.class);
    private static final String ACL = "acl_";

    /** All users by name. */
    Map<String, Account> read() throws RepositoryException {
        final Map<String, Account> accounts = new LinkedHashMap<>();
        collect(users.getRootNode(), accounts);
        return accounts;
    }

    private void collect(final Node parent, final Map<String, Account> accounts) throws RepositoryException {
        for (final Node node : JcrUtils.getChildNodes(parent)) {
            if (!node.isNodeType("mgnl:user")) {
                collect(node, accounts);
            } else if (accounts.putIfAbsent(node.getName(), account(node)) != null) {
                LOG.warn("There are two users named {}; {} is ignored.", node.getName(), node.getPath());
            }
        }
    }

    private Account account(final Node user) throws RepositoryException {
        final Map<String, Node> all = new LinkedHashMap<>();
        collectRoles(user, all, new HashSet<>());
        final Map<String, List<AccessRule>> workspaces = new HashMap<>();
        final List<AccessRule> uris = new ArrayList<>();
        final Set<String> names = new TreeSet<>();
        for (final Node role : all.values()) {
            names.add(role.getName());
            for (final Node list : JcrUtils.getChildNodes(role, ACL + "*")) {
                final String target = list.getName().substring(ACL.length());
                rules(list, target.equals("uri")
                        ? uris : workspaces.computeIfAbsent(target, workspace -> new ArrayList<>()));
            }
        }
        final boolean enabled = text(user, "enabled").map(Boolean::parseBoolean).orElse(true);
        return new Account(new User(user.getName(), Set.copyOf(names), new RolePermissions(workspaces, uris)),
                user.getPath(), text(user, "pswd").filter(hash -> enabled));
    }

    private void collectRoles(final Node owner, final Map<String, Node> found, final Set<String> seen)
            throws RepositoryException {
        for (final String identifier : identifiers(owner, "roles")) {
            node(roles, identifier, owner).ifPresent(role -> found.put(identifier, role));
        }
        for (final String identifier : identifiers(owner, "groups")) {
            final Optional<Node> group = node(groups, identifier, owner);
            if (group.isPresent() && seen.add(identifier)) {
                collectRoles(group.get(), found, seen);
            }
        }
    }

    private static Optional<Node> node(final Session session, final String identifier, final Node owner)
            throws RepositoryException {
        try {
            return Optional.of(session.getNodeByIdentifier(identifier));
        } catch (final ItemNotFoundException e) {
            LOG.warn("{} refers to {} in workspace {}, which does not exist.",
                    owner.getPath(), identifier, session.getWorkspace().getName());
            return Optional.empty();
        }
    }

    private static List<String> identifiers(final Node owner, final String list) throws RepositoryException {
        final List<String> identifiers = new ArrayList<>();
        if (owner.hasNode(list)) {
            for (final PropertyIterator each = owner.getNode(list).getProperties(); each.hasNext();) {
                final Property property = each.nextProperty();
                if (property.getName().indexOf(':') < 0) {
                    identifiers.add(property.getString());
                }
            }
        }
        return identifiers;
    }

    private static void rules(final Node list, final List<AccessRule> rules) throws RepositoryException {
        for (final Node entry : JcrUtils.getChildNodes(list)) {
            if (entry.hasProperty("path") && entry.hasProperty("permissions")) {
                rules.add(AccessRule.of(
                        entry.getProperty("path").getString(), (int) entry.getProperty("permissions").getLong()));
            } else {
                LOG.warn("{} has no path or no permissions and grants nothing.", entry.getPath());
            }
        }
    }

    private static Optional<String> text(final Node node, final String property) throws RepositoryException {
        return node.hasProperty(property) ? Optional.of(node.getProperty(property).getString()) : Optional.empty();
    }
}
