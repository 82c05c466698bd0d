package dk.gladsaxe.ledelse.delivery.shape;

import dk.gladsaxe.ledelse.model.FocusPoint;
import dk.gladsaxe.ledelse.model.Framework;
import dk.gladsaxe.ledelse.model.Item;
import dk.gladsaxe.ledelse.model.Keyed;
import dk.gladsaxe.ledelse.model.Localized;
import dk.gladsaxe.ledelse.model.Question;
import dk.gladsaxe.ledelse.model.Relation;
import dk.gladsaxe.ledelse.model.Story;

/** The types of item, each with the key that its field {@code type} holds. */
public enum ItemType implements Keyed {

    FRAMEWORK("framework"),
    RELATION("relation"),
    FOCUS_POINT("focusPoint"),
    STORY("story"),
    QUESTION("question");

    private final String key;

    ItemType(final String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    public static ItemType of(final Item item) {
        if (item instanceof Framework) {
            return FRAMEWORK;
        } else if (item instanceof Relation) {
            return RELATION;
        } else if (item instanceof FocusPoint) {
            return FOCUS_POINT;
        }
        return item instanceof Story ? STORY : QUESTION;
    }

    /** What an item is called where it is only referred to. */
    static Localized title(final Item item) {
        if (item instanceof Framework framework) {
            return framework.title();
        } else if (item instanceof Relation relation) {
            return relation.title();
        } else if (item instanceof FocusPoint point) {
            return point.shortTitle().danish().isEmpty() ? point.text() : point.shortTitle();
        } else if (item instanceof Story story) {
            return story.title();
        }
        return ((Question) item).text();
    }
}
