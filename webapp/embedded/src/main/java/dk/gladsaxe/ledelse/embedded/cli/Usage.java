package dk.gladsaxe.ledelse.embedded.cli;

import dk.gladsaxe.ledelse.embedded.problems.BadInput;

/** Something typed cannot be used; the message says what and what to type instead. */
final class Usage extends RuntimeException implements BadInput {

    private static final long serialVersionUID = 1L;

    Usage(final String message) {
        super(message);
    }
}
