package dk.gladsaxe.ledelse.search;

import dk.gladsaxe.ledelse.model.Item;
import java.util.Objects;

/**
 * One item that was found.
 *
 * @param title    what the item is called: the text itself of a question, and of a focus point without a short title
 * @param excerpt  the passage that fits best, else how the item begins; empty when there is no text besides the title
 * @param allWords whether it has every word that was asked for; false on all hits when no item has them all
 */
public record Hit(HitType type, Item item, Marked title, Marked excerpt, boolean allWords) {

    public Hit {
        Objects.requireNonNull(type, "Hit.type");
        Objects.requireNonNull(item, "Hit.item");
        Objects.requireNonNull(title, "Hit.title");
        Objects.requireNonNull(excerpt, "Hit.excerpt");
    }
}
