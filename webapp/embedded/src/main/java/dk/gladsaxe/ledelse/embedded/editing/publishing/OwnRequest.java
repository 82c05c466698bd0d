package dk.gladsaxe.ledelse.embedded.editing.publishing;

/** Somebody would grant their own request for publication; nothing was changed. */
public final class OwnRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String title;

    OwnRequest(final String title) {
        super("The publication of '" + title + "' was asked for by the same person: somebody else is to look at it, or"
                + " the request is to be withdrawn first");
        this.title = title;
    }

    /** What the item is called. */
    public String title() {
        return title;
    }
}
