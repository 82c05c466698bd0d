package dk.gladsaxe.ledelse.delivery;

/** Who may keep copies of answers. */
public enum Visibility {

    /** Everybody, as long as each copy is held against this instance before it is used. */
    PUBLIC("public, no-cache"),

    /** Nobody: an instance that asks for a login. */
    AUTHOR("private, no-store");

    private final String cacheControl;

    Visibility(final String cacheControl) {
        this.cacheControl = cacheControl;
    }

    /** The header {@code Cache-Control} of an answer that others may keep. */
    String cacheControl() {
        return cacheControl;
    }
}
