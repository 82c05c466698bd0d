package dk.gladsaxe.ledelse.delivery.changes;

/** A record was not written here, or not to its end, or does not follow the one before; the message says which. */
final class RecordUnusable extends Exception {

    private static final long serialVersionUID = 1L;

    RecordUnusable(final String message) {
        super(message);
    }
}
