package dk.gladsaxe.ledelse.search;

import dk.gladsaxe.ledelse.model.FocusPoint;
import dk.gladsaxe.ledelse.model.Item;
import dk.gladsaxe.ledelse.model.Keyed;
import dk.gladsaxe.ledelse.model.Question;
import dk.gladsaxe.ledelse.model.Relation;
import dk.gladsaxe.ledelse.model.Story;

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

    /** The type of an item that can be found. */
    static HitType of(final Item item) {
        if (item instanceof Story) {
            return STORY;
        } else if (item instanceof Question) {
            return QUESTION;
        } else if (item instanceof FocusPoint) {
            return FOCUS_POINT;
        } else if (item instanceof Relation) {
            return RELATION;
        }
        throw new IllegalArgumentException("items of " + item.getClass().getSimpleName() + " are not searched");
    }

    @Override
    public String key() {
        return key;
    }
}
