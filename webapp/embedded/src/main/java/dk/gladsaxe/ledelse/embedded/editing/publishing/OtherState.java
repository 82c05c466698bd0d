package dk.gladsaxe.ledelse.embedded.editing.publishing;

/** The item is not as it was when somebody looked at it; nothing was changed. */
public final class OtherState extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OtherState(final String path) {
        super(path + " was changed after it was looked at; nothing was published");
    }
}
