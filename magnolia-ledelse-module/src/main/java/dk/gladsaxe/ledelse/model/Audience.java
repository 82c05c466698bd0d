package dk.gladsaxe.ledelse.model;

/** Whom a leader takes a reflection question up with. */
public enum Audience implements Keyed {

    ALONE("alone"),
    OWN_LEADER("ownLeader"),
    LEADER_TEAM("leaderTeam"),
    EMPLOYEES("employees");

    private final String key;

    Audience(final String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
