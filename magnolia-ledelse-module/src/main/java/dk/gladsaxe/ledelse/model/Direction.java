package dk.gladsaxe.ledelse.model;

/** Where a leadership relation points from the leader's own place in the organisation. */
public enum Direction implements Keyed {

    ACROSS("across"),
    UPWARD("upward"),
    INWARD("inward"),
    DOWNWARD("downward"),
    OUTWARD("outward");

    private final String key;

    Direction(final String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
