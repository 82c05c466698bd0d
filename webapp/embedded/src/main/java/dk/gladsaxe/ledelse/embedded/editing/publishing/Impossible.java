package dk.gladsaxe.ledelse.embedded.editing.publishing;

/** What an item lies in is not published, or the item has gone in the meantime; nothing was changed. */
public final class Impossible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Impossible(final Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
