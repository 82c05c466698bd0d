package dk.gladsaxe.ledelse.embedded.export;

import dk.gladsaxe.ledelse.embedded.problems.BadInput;

/** Nothing can be exported, or not there. What was in the folder is still there. */
public final class ExportRefused extends RuntimeException implements BadInput {

    private static final long serialVersionUID = 1L;

    ExportRefused(final String message) {
        super(message);
    }
}
