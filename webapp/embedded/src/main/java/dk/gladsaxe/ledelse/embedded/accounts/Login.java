package dk.gladsaxe.ledelse.embedded.accounts;

import dk.gladsaxe.ledelse.embedded.security.User;
import java.time.Duration;

/** What came of trying a password. */
public sealed interface Login {

    /** The password is right. */
    record Accepted(User user) implements Login {
    }

    /** No such user, a user who may not log in, or a wrong password: which of them is not told. */
    record Refused() implements Login {
    }

    /** Too many wrong passwords lately; until that time is over not even a right one is looked at. */
    record Throttled(Duration retryAfter) implements Login {
    }
}
