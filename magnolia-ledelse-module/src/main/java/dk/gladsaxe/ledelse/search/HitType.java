package dk.gladsaxe.ledelse.search;

import dk.gladsaxe.ledelse.model.Keyed;

/** What can be found. Of hits that fit equally well, those of the type declared first come first. */
public enum HitType implements Keyed {

    RELATION("relation"),
    FOCUS_POINT("focusPoint"),
    STORY("story"),
    QUESTION("question");

    private final String key;

    HitType(final String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
