package dk.gladsaxe.ledelse.embedded.importer;

import dk.gladsaxe.ledelse.embedded.problems.BadInput;

/** A file, an option or a folder cannot be used for an import. Nothing was written. */
public final class ImportRefused extends RuntimeException implements BadInput {

    private static final long serialVersionUID = 1L;

    public ImportRefused(final String message) {
        super(message);
    }

    public ImportRefused(final String message, final Throwable cause) {
        super(message, cause);
    }
}
