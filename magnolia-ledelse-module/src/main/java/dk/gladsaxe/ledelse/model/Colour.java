package dk.gladsaxe.ledelse.model;

/** The colour tokens a relation may carry; what they look like is the theme's business. */
public enum Colour implements Keyed {

    PETROL("petrol"),
    PLUM("plum"),
    MOSS("moss"),
    AMBER("amber"),
    INDIGO("indigo");

    private final String key;

    Colour(final String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
