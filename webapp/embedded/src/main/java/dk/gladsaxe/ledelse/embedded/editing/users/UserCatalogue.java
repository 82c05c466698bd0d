package dk.gladsaxe.ledelse.embedded.editing.users;

import dk.gladsaxe.ledelse.embedded.accounts.AccessLists;
import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import dk.gladsaxe.ledelse.embedded.repository.Workspaces;
import dk.gladsaxe.ledelse.embedded.security.Permissions;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * The users and roles there are, as far as the one who asks may read them. The users that the host itself needs, such as
 * the visitor who has not logged in, are not among them. Safe for use by several threads.
 */
public final class UserCatalogue {

    private static final Set<String> NOBODIES = Set.of(User.ANONYMOUS);

    private final Workspaces workspaces;

    UserCatalogue(final Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    /** Whether somebody may manage users: who may add to and change all of the workspace {@code users}. */
    public boolean open(final User asker) {
        return asker.permissions().allows(
                UserNodes.USERS, "/", Permissions.READ | Permissions.ADD | Permissions.SET | Permissions.REMOVE);
    }

    /** By name. */
    public List<StoredUser> users(final User asker) {
        final Map<String, String> names = roles(asker).stream().collect(Collectors.toMap(Role::id, Role::name));
        return read(UserNodes.USERS, session -> {
            final List<StoredUser> users = new ArrayList<>();
            for (final Node node : UserNodes.users(session)) {
                if (listed(asker, UserNodes.USERS, node)) {
                    users.add(user(node, names));
                }
            }
            users.sort(Comparator.comparing(StoredUser::name));
            return List.copyOf(users);
        });
    }

    public Optional<StoredUser> user(final User asker, final String name) {
        return users(asker).stream().filter(user -> user.name().equals(name)).findFirst();
    }

    /** Those that the one who asks may give: by Magnolia's rule, those whose nodes they may read. By name. */
    public List<Role> roles(final User asker) {
        return read(UserNodes.ROLES, session -> {
            final List<Role> roles = new ArrayList<>();
            for (final Node node : UserNodes.roles(session)) {
                if (listed(asker, UserNodes.ROLES, node)) {
                    final String title = UserNodes.text(node, "title");
                    roles.add(new Role(node.getIdentifier(), node.getName(), title.isEmpty() ? node.getName() : title,
                            UserNodes.text(node, "description"), AccessLists.of(node)));
                }
            }
            roles.sort(Comparator.comparing(Role::name));
            return List.copyOf(roles);
        });
    }

    /** As {@link #roles}, by their names. */
    Map<String, Role> rolesByName(final User asker) {
        return roles(asker).stream().collect(Collectors.toMap(Role::name, Function.identity(), (one, other) -> one));
    }

    /** The name of the user whose link to choose a password has that token and holds at that moment. */
    Optional<String> userOfLink(final String token, final Instant now) {
        return read(UserNodes.USERS, session -> {
            final Optional<Node> user = PasswordLinks.user(session, token, now);
            return user.isPresent() ? Optional.of(user.get().getName()) : Optional.empty();
        });
    }

    private static StoredUser user(final Node node, final Map<String, String> roleNames) throws RepositoryException {
        final List<String> roles = UserNodes.roleIds(node).stream().filter(roleNames::containsKey)
                .map(roleNames::get).sorted().toList();
        return new StoredUser(node.getName(), UserNodes.text(node, "title"), UserNodes.text(node, "email"),
                UserNodes.text(node, "language"), roles, Enabling.enabled(node), node.hasProperty("pswd"),
                PasswordLinks.until(node));
    }

    /** Roles grant reading of single roles, not of the root that a session of the asker would have to begin at. */
    private static boolean listed(final User asker, final String workspace, final Node node)
            throws RepositoryException {
        return !NOBODIES.contains(node.getName())
                && asker.permissions().allows(workspace, node.getPath(), Permissions.READ);
    }

    /** Reads something from a session. */
    private interface Reading<T> {
        T from(Session session) throws RepositoryException;
    }

    private <T> T read(final String workspace, final Reading<T> reading) {
        return Jcr.get(() -> {
            final Session session = workspaces.systemSession(workspace);
            try {
                return reading.from(session);
            } finally {
                session.logout();
            }
        });
    }
}
