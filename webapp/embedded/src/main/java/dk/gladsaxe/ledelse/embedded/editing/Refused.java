package dk.gladsaxe.ledelse.embedded.editing;

/** The user may not do this to that content; nothing was changed. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refused(final String message) {
        super(message);
    }

    Refused(final Throwable cause) {
        super("The user's roles do not allow this", cause);
    }
}
