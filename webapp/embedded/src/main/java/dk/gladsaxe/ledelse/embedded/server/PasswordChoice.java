package dk.gladsaxe.ledelse.embedded.server;

import java.util.Optional;

/** Choosing a password by a link that was sent. Safe for use by several threads. */
public interface PasswordChoice {

    /** What came of choosing one. */
    enum Outcome { DONE, LINK_GONE, TOO_SHORT, TOO_LONG, LIKE_NAME }

    /** The name of the user whose link has that token; empty when it does not hold. */
    Optional<String> user(String token);

    /** Sets the password and ends the link, or changes nothing and says why. */
    Outcome choose(String token, String password);
}
