package dk.gladsaxe.ledelse.embedded.host;

import dk.gladsaxe.ledelse.embedded.problems.BadInput;

/** Something was asked of the author instance of a host that runs the public one alone. */
final class AuthorStopped extends RuntimeException implements BadInput {

    private static final long serialVersionUID = 1L;

    AuthorStopped() {
        super("The host that runs on this home was started with --public-only, so there is no author instance to work on."
                + " Stop it and type the command again, or start it without --public-only.");
    }
}
