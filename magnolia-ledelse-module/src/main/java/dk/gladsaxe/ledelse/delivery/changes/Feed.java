package dk.gladsaxe.ledelse.delivery.changes;

import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every entry in its order, of one snapshot and the ledger that knows it. Immutable.
 *
 * @param step  the ledger's last one
 * @param floor the last step of which the ledger has forgotten deletions
 * @param order all entries in the feed's order
 */
record Feed(Ledelsesgrundlag snapshot, long epoch, long step, long floor, List<Entry> order) {

    static Feed of(final Ledelsesgrundlag snapshot, final Ledger ledger) {
        return new Feed(snapshot, ledger.epoch(), ledger.step(), ledger.floor(),
                Stream.<Entry>concat(ledger.present().stream(), ledger.gone().stream())
                        .sorted(Entry.ORDER).toList());
    }

    /** The same feed after one more step. */
    Feed after(final Collection<Entry> moved, final Ledelsesgrundlag next, final Ledger ledger) {
        final Set<ItemKey> keys = new HashSet<>();
        moved.forEach(each -> keys.add(each.key()));
        return new Feed(next, epoch, ledger.step(), ledger.floor(), Stream.concat(
                order.stream().filter(each -> !keys.contains(each.key()) && !forgotten(each, ledger.floor())),
                moved.stream().sorted(Entry.ORDER)).toList());
    }

    /** The same feed of a snapshot that says the same. */
    Feed of(final Ledelsesgrundlag same) {
        return new Feed(same, epoch, step, floor, order);
    }

    private static boolean forgotten(final Entry entry, final long floor) {
        return entry instanceof Entry.Gone && entry.position() <= floor;
    }

    /** The entries that are still to come for a client, the next one first. */
    Stream<Entry> from(final Place place) {
        int low = 0;
        int high = order.size();
        while (low < high) {
            final int middle = (low + high) >>> 1;
            if (place.isBefore(order.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return order.subList(low, order.size()).stream().filter(each ->
                !place.full() || each.position() > place.base() || each instanceof Entry.Present);
    }
}
