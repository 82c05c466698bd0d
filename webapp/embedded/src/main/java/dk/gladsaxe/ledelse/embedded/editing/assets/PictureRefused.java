package dk.gladsaxe.ledelse.embedded.editing.assets;

/** A file does not come in as a picture; nothing was stored. */
public final class PictureRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    PictureRefused(final Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    PictureRefused(final Reason reason, final Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why; stands in message keys. */
    public enum Reason {
        /** There is nothing in the file. */
        EMPTY,
        /** The file has more than {@link Picture#MOST_BYTES}. */
        TOO_LARGE,
        /** A drawing in SVG, which can hold scripts. */
        SVG,
        /** Its content is none of {@link PictureFormat}, whatever it is called. */
        NOT_A_PICTURE,
        /** It begins like a picture and cannot be drawn. */
        BROKEN,
        /** It has more than {@link Picture#MOST_DOTS}. */
        TOO_MANY_DOTS
    }
}
