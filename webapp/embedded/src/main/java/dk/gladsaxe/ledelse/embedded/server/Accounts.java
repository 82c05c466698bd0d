package dk.gladsaxe.ledelse.embedded.server;

import dk.gladsaxe.ledelse.embedded.security.User;
import java.time.Duration;
import java.util.Optional;

/** Who may come in: what the server asks of an instance's users. Safe for use by several threads. */
public interface Accounts {

    /** Whoever has not logged in. */
    User anonymous();

    /** The user of that name with the permissions of this moment; empty when it is gone or may not log in any more. */
    Optional<User> find(String name);

    /** Tries a password. The remote address is there for throttling only. */
    Login logIn(String name, String password, String remoteAddress);

    /** What came of trying a password. */
    sealed interface Login {

        /** The password is right. */
        record Accepted(User user) implements Login {
        }

        /** There is no such user, or the password is another one: which of the two is not told. */
        record Refused() implements Login {
        }

        /** Too many wrong passwords lately; not even a right one is looked at before that time is over. */
        record Throttled(Duration retryAfter) implements Login {
        }
    }
}
