package dk.gladsaxe.ledelse.embedded.importer;

import dk.gladsaxe.ledelse.embedded.problems.BadInput;

/** A file, an option or a folder cannot be used for an import. Nothing was written. */
public final class ImportRefused extends RuntimeException implements BadInput {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    public ImportRefused(final String message) {
        this(Kind.OTHER, message, null);
    }

    public ImportRefused(final String message, final Throwable cause) {
        this(Kind.OTHER, message, cause);
    }

    ImportRefused(final Kind kind, final String message) {
        this(kind, message, null);
    }

    ImportRefused(final Kind kind, final String message, final Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** What it is about, for those who say it in words of their own. */
    public enum Kind {
        /** What the message says; people at a command line can see it only. */
        OTHER,
        NO_TEXT, NEITHER_TEXT_NOR_PDF, TOO_LARGE, PASSWORD, DAMAGED,
        /** The cause is the {@link dk.gladsaxe.ledelse.document.DocumentRefused}. */
        NOT_UNDERSTOOD,
        /** The label of an edition is empty, or has neither a letter nor a digit. */
        LABEL,
        /** What was to be changed is gone. */
        GONE
    }
}
