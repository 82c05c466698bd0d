package dk.gladsaxe.ledelse.delivery.changes;

import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.delivery.shape.Addresses;
import dk.gladsaxe.ledelse.delivery.shape.ItemType;
import dk.gladsaxe.ledelse.model.Item;
import java.util.List;

/**
 * Fingerprints of the items of one snapshot: of all that an answer shows of an item, in all languages, so that a change
 * of what no answer shows (consent, review, owner) is none. For one thread.
 */
final class Prints {

    private final Ledelsesgrundlag snapshot;
    private final Connections connections;
    private final Hashing hashing = new Hashing();

    Prints(final Ledelsesgrundlag snapshot, final Connections connections) {
        this.snapshot = snapshot;
        this.connections = connections;
    }

    /** Of what the item itself says: its fields, which of them are faulty, its address, and what it refers to. */
    Fingerprint content(final Item item) {
        hashing.put(item.name());
        ItemContent.put(item, hashing);
        hashing.put(snapshot.faultyFields(item), Hashing::put);
        hashing.put(connections.references(item), Prints::identity);
        if (hasVaryingAddress(ItemType.of(item))) {
            hashing.put(Addresses.of(item, snapshot));
        }
        return hashing.end();
    }

    /** Of how many items refer to this one, and which of them it names. */
    Fingerprint lists(final Item item) {
        final List<Listing> lists = connections.lists(item);
        if (lists.isEmpty()) {
            return Fingerprint.NONE;
        }
        hashing.put(lists, (into, list) -> {
            into.put(list.total());
            into.put(list.shown(), Prints::identity);
        });
        return hashing.end();
    }

    /** Whether the address of such items depends on other items; that of others is made of their identifier alone. */
    static boolean hasVaryingAddress(final ItemType type) {
        return type == ItemType.FRAMEWORK || type == ItemType.RELATION;
    }

    private static void identity(final Hashing into, final Item item) {
        into.put(ItemType.of(item).key());
        into.put(item.id());
    }
}
