package dk.gladsaxe.ledelse.delivery.changes;

import dk.gladsaxe.ledelse.delivery.shape.ItemType;
import dk.gladsaxe.ledelse.model.Item;
import java.util.Comparator;

/**
 * What an item is known by as long as it exists, and after.
 *
 * @param id unique among the items of its type
 */
record ItemKey(ItemType type, String id) implements Comparable<ItemKey> {

    private static final Comparator<ItemKey> ORDER = Comparator.comparing(ItemKey::type).thenComparing(ItemKey::id);

    static ItemKey of(final Item item) {
        return new ItemKey(ItemType.of(item), item.id());
    }

    @Override
    public int compareTo(final ItemKey other) {
        return ORDER.compare(this, other);
    }

    /** The one a record gets by itself is too slow for hundreds of thousands of them. */
    @Override
    public int hashCode() {
        return id.hashCode() + type.ordinal();
    }

    @Override
    public boolean equals(final Object other) {
        return other instanceof ItemKey that && type == that.type && id.equals(that.id);
    }
}
