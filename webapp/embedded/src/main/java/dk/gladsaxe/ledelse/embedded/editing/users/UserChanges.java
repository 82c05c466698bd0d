package dk.gladsaxe.ledelse.embedded.editing.users;

import dk.gladsaxe.ledelse.embedded.accounts.Users;
import dk.gladsaxe.ledelse.embedded.editing.Operation;
import dk.gladsaxe.ledelse.embedded.editing.Operations;
import dk.gladsaxe.ledelse.embedded.security.AccessRule;
import dk.gladsaxe.ledelse.embedded.security.RolePermissions;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Runs the operations on users one after the other, so that of two who each take the rights of the other only the first
 * succeeds, and has log-ins know of each at once. Safe for use by several threads.
 */
final class UserChanges {

    private final Operations operations;
    private final Users users;
    private final Runnable changed;

    UserChanges(final Operations operations, final Users users, final Runnable changed) {
        this.operations = operations;
        this.users = users;
        this.changed = changed;
    }

    synchronized <T> T run(final User asker, final Operation<T> operation) {
        users.refresh();
        final T result = operations.run(UserNodes.USERS, asker, operation);
        users.refresh();
        changed.run();
        return result;
    }

    /** The same for what people may do to their own account, whatever their roles say about the workspace of users. */
    <T> T runForThemselves(final String name, final Operation<T> operation) {
        return run(new User(name, users.roles(name), new RolePermissions(
                Map.of(UserNodes.USERS, List.of(AccessRule.of("/*", AccessRule.ALL))), List.of())), operation);
    }

    /** The node of a user, who must be there. */
    static Node existing(final Session session, final String name) throws RepositoryException {
        return UserNodes.user(session, name).filter(user -> !name.equals(User.ANONYMOUS))
                .orElseThrow(() -> new UserRefused(UserFault.Kind.UNKNOWN_USER, name));
    }
}
