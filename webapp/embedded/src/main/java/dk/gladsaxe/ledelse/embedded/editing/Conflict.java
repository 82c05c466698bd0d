package dk.gladsaxe.ledelse.embedded.editing;

/** Somebody else has saved the same content in the meantime; nothing was changed. */
public final class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Conflict(final String message) {
        super(message);
    }

    Conflict(final Throwable cause) {
        super("The content was changed by somebody else at the same time; nothing was saved", cause);
    }
}
