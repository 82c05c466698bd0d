package dk.gladsaxe.ledelse.embedded.accounts;

import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.ArrayList;
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
 * {@code mgnl:role}, see {@link AccessLists}.
 */
record AccountReader(Session users, Session groups, Session roles) {

    private static final Logger LOG = LoggerFactory.getLogger(AccountReader.class);
    /** The type of what makes up something else, and of what is kept beside the users; no users lie below one. */
    private static final String INSIDE = "mgnl:contentNode";

    /** All users by name. */
    Map<String, Account> read() throws RepositoryException {
        final Map<String, Account> accounts = new LinkedHashMap<>();
        collect(users.getRootNode(), accounts);
        return accounts;
    }

    private void collect(final Node parent, final Map<String, Account> accounts) throws RepositoryException {
        for (final Node node : JcrUtils.getChildNodes(parent)) {
            if (node.isNodeType("mgnl:user")) {
                if (accounts.putIfAbsent(node.getName(), account(node)) != null) {
                    LOG.warn("There are two users named {}; {} is ignored.", node.getName(), node.getPath());
                }
            } else if (!node.isNodeType(INSIDE)) {
                collect(node, accounts);
            }
        }
    }

    private Account account(final Node user) throws RepositoryException {
        final Map<String, Node> all = new LinkedHashMap<>();
        collectRoles(user, all, new HashSet<>());
        final AccessLists lists = new AccessLists();
        final Set<String> names = new TreeSet<>();
        for (final Node role : all.values()) {
            names.add(role.getName());
            lists.add(role);
        }
        return new Account(new User(user.getName(), Set.copyOf(names), lists.sum()), user.getPath(),
                text(user, "pswd"), text(user, "enabled").map(Boolean::parseBoolean).orElse(true),
                text(user, "language"));
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

    private static Optional<String> text(final Node node, final String property) throws RepositoryException {
        return node.hasProperty(property) ? Optional.of(node.getProperty(property).getString()) : Optional.empty();
    }
}
