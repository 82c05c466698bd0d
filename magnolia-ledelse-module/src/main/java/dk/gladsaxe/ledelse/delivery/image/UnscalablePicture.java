package dk.gladsaxe.ledelse.delivery.image;

/** A picture cannot be made smaller here; the message says why. */
final class UnscalablePicture extends Exception {

    private static final long serialVersionUID = 1L;

    UnscalablePicture(final String message) {
        super(message);
    }
}
