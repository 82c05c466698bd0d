package dk.gladsaxe.ledelse.delivery.changes;

/** The first half of a SHA-256: two contents with the same fingerprint are taken to be the same. */
record Fingerprint(long high, long low) {

    /** That of what is not there. */
    static final Fingerprint NONE = new Fingerprint(0, 0);
}
