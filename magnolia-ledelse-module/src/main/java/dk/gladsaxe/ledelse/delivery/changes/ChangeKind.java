package dk.gladsaxe.ledelse.delivery.changes;

import dk.gladsaxe.ledelse.model.Keyed;

/** What has become of an item. */
public enum ChangeKind implements Keyed {

    /** It is there; told to clients that begin with nothing. */
    PRESENT("present"),

    /** It is new, or says something else than before. */
    UPDATED("updated"),

    /** It says what it said, but something that answers show with it has changed. */
    AFFECTED("affected"),

    /** It is no longer delivered. */
    DELETED("deleted");

    private final String key;

    ChangeKind(final String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
