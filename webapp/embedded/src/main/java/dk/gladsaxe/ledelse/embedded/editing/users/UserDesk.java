package dk.gladsaxe.ledelse.embedded.editing.users;

import dk.gladsaxe.ledelse.embedded.accounts.HostAccounts;
import dk.gladsaxe.ledelse.embedded.accounts.Users;
import dk.gladsaxe.ledelse.embedded.editing.Operations;
import dk.gladsaxe.ledelse.embedded.repository.Workspaces;
import dk.gladsaxe.ledelse.embedded.security.AccessRule;
import dk.gladsaxe.ledelse.embedded.security.RolePermissions;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All there is to manage the users of an instance with. One for an instance: its operations wait for each other. Safe
 * for use by several threads.
 */
public record UserDesk(UserCatalogue catalogue, UserEditing editing, PasswordEditing passwords) {

    /**
     * @param users   those of that instance, which log-ins ask
     * @param changed run after each change, when {@code users} knows of it
     */
    public static UserDesk of(
            final Workspaces workspaces, final Users users, final Clock clock, final Runnable changed) {
        final UserCatalogue catalogue = new UserCatalogue(workspaces);
        final UserChanges changes = new UserChanges(
                new Operations(workspaces, clock, (workspace, path) -> { }), users, changed);
        return new UserDesk(catalogue, new UserEditing(catalogue, changes, users),
                new PasswordEditing(catalogue, clock, changes, users));
    }

    /** Whoever has the machine that the host runs on; recorded as what the host does by itself. */
    public static User operator() {
        return new User("admin", Set.of(HostAccounts.SUPERUSER), new RolePermissions(
                Set.of(UserNodes.USERS, UserNodes.ROLES).stream().collect(Collectors.toMap(
                        workspace -> workspace, workspace -> List.of(AccessRule.of("/*", AccessRule.ALL)))),
                List.of()));
    }
}
