package dk.gladsaxe.ledelse.embedded.server;

import dk.gladsaxe.ledelse.embedded.accounts.Login;
import dk.gladsaxe.ledelse.embedded.accounts.Users;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.Optional;

/** Who may come in: what the server asks of an instance's users. Safe for use by several threads. */
public interface Accounts {

    /** Whoever has not logged in. */
    User anonymous();

    /** The user of that name with the permissions of this moment; empty when it is gone or may not log in any more. */
    Optional<User> find(String name);

    /** Tries a password. The remote address is there for throttling only. */
    Login logIn(String name, String password, String remoteAddress);

    /** How often the user's sessions were ended: one that began when it was another number counts no more. */
    default int sessionsEnded(final String name) {
        return 0;
    }

    /** Those of an instance. */
    static Accounts of(final Users users) {
        return new Accounts() {
            @Override
            public User anonymous() {
                return users.anonymous();
            }

            @Override
            public Optional<User> find(final String name) {
                return users.find(name);
            }

            @Override
            public Login logIn(final String name, final String password, final String remoteAddress) {
                return users.logIn(name, password, remoteAddress);
            }

            @Override
            public int sessionsEnded(final String name) {
                return users.sessionsEnded(name);
            }
        };
    }
}
