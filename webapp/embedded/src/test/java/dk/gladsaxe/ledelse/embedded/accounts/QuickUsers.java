package dk.gladsaxe.ledelse.embedded.accounts;

import dk.gladsaxe.ledelse.embedded.repository.Workspaces;
import java.time.Clock;

/** Users whose passwords are hashed with as little work as bcrypt allows, for tests that set many. */
public final class QuickUsers {

    private static final int LEAST = 4;

    private QuickUsers() {
    }

    public static Users of(final Workspaces workspaces) {
        return new Users(workspaces, new Passwords(LEAST), Clock.systemUTC());
    }
}
