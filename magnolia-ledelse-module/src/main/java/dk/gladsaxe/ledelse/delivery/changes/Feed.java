package dk.gladsaxe.ledelse.delivery.changes;

import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every entry in its order, of one snapshot and the ledger that knows it. Immutable.
 *
 * @param step  the ledger's last one
 * @param floor the last step of which the ledger has forgotten deletions
 * @param lives who made its steps
 * @param order all entries in the feed's order
 */
record Feed(Ledelsesgrundlag snapshot, long epoch, long step, long floor, Lives lives, List<Entry> order) {

    static Feed of(final Ledelsesgrundlag snapshot, final Ledger ledger) {
        return new Feed(snapshot, ledger.epoch(), ledger.step(), ledger.floor(), ledger.lives(),
                Stream.<Entry>concat(ledger.present().stream(), ledger.gone().stream())
                        .sorted(Entry.ORDER).toList());
    }

    /**
     * The same feed after one more step of the ledger.
     *
     * @param over  the entries that no longer hold, all of which this feed has
     * @param moved those that the step made
     */
    Feed after(
            final Collection<Entry> over, final Collection<Entry> moved, final Ledelsesgrundlag next, final Ledger ledger) {
        final List<Entry> fresh = new ArrayList<>(order.size() + moved.size());
        final Iterator<Entry> sorted = over.stream().sorted(Entry.ORDER).iterator();
        Entry left = sorted.hasNext() ? sorted.next() : null;
        for (final Entry each : order) {
            if (each == left) {
                left = sorted.hasNext() ? sorted.next() : null;
            } else {
                fresh.add(each);
            }
        }
        moved.stream().sorted(Entry.ORDER).forEach(fresh::add);
        return new Feed(next, epoch, ledger.step(), ledger.floor(), ledger.lives(), Collections.unmodifiableList(fresh));
    }

    /** The same feed of a snapshot that says the same. */
    Feed of(final Ledelsesgrundlag same) {
        return new Feed(same, epoch, step, floor, lives, order);
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
