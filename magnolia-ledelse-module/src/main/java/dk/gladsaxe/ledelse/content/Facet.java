package dk.gladsaxe.ledelse.content;

import dk.gladsaxe.ledelse.model.Item;
import dk.gladsaxe.ledelse.model.Keyed;
import java.util.Collection;

/**
 * One way to narrow items down; its key is what templates and addresses call it.
 *
 * @param <T> the items it sorts
 */
public interface Facet<T extends Item> extends Keyed {

    /** The values under which this item is found; empty when the facet does not apply to it. */
    Collection<String> valuesOf(T item);
}
