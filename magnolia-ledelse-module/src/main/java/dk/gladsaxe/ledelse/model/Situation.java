package dk.gladsaxe.ledelse.model;

/** The occasion a reflection question suits. */
public enum Situation implements Keyed {

    EVERYDAY("everyday"),
    ONE_TO_ONE("oneToOne"),
    TEAM_MEETING("teamMeeting"),
    CHANGE("change"),
    CONFLICT("conflict"),
    FEEDBACK("feedback"),
    GOALS("goals");

    private final String key;

    Situation(final String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
