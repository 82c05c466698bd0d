package dk.gladsaxe.ledelse.embedded.host;

import dk.gladsaxe.ledelse.embedded.problems.BadInput;

/** The password that was given for {@code superuser} cannot be used. */
final class PasswordUnusable extends RuntimeException implements BadInput {

    private static final long serialVersionUID = 1L;

    PasswordUnusable(final IllegalArgumentException cause) {
        super("The password in LEDELSE_PASSWORD cannot be used: " + cause.getMessage(), cause);
    }
}
