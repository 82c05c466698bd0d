package dk.gladsaxe.ledelse.embedded.editing.users;

import dk.gladsaxe.ledelse.embedded.accounts.HostAccounts;
import dk.gladsaxe.ledelse.embedded.accounts.Users;
import dk.gladsaxe.ledelse.embedded.editing.users.UserFault.Kind;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.Set;

/**
 * What nobody may do to users, whatever their roles: so that somebody can always let others in, and nobody lifts
 * themselves up. All fail with {@link UserRefused}.
 */
record Safeguards(Users users) {

    private static final String SUPERUSER = HostAccounts.SUPERUSER;

    /** Only superusers touch a superuser. */
    void touch(final User asker, final String name) {
        if (users.roles(name).contains(SUPERUSER) && !asker.roles().contains(SUPERUSER)) {
            throw new UserRefused(Kind.SUPERUSER_ONLY, name);
        }
    }

    /** People do that to others only. */
    void notThemselves(final User asker, final String name) {
        if (asker.name().equals(name)) {
            throw new UserRefused(Kind.OWN_ACCOUNT, name);
        }
    }

    /** Somebody else must be left who is superuser and can log in. */
    void notTheLastSuperuser(final String name) {
        if (users.withRole(SUPERUSER).equals(Set.of(name))) {
            throw new UserRefused(Kind.LAST_SUPERUSER, name);
        }
    }

    /** Nobody changes their own roles, only superusers make superusers, and the last of them stays one. */
    void roles(final User asker, final String name, final Set<String> before, final Set<String> after) {
        if (before.equals(after)) {
            return;
        }
        if (asker.name().equals(name)) {
            throw new UserRefused(Kind.OWN_ROLES, name);
        }
        if (after.contains(SUPERUSER) && !asker.roles().contains(SUPERUSER)) {
            throw new UserRefused(Kind.SUPERUSER_ONLY, name);
        }
        if (before.contains(SUPERUSER) && !after.contains(SUPERUSER)) {
            notTheLastSuperuser(name);
        }
    }
}
