package dk.gladsaxe.ledelse.delivery.changes;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What has become of every item since the feed's beginning, as far as it is remembered: the sum of all steps. For one
 * thread.
 */
final class Ledger {

    private final long epoch;
    private final Map<ItemKey, Entry.Present> present;
    private final LinkedHashMap<ItemKey, Entry.Gone> gone = new LinkedHashMap<>();
    private long step;
    private long floor;

    /**
     * A ledger to go on with.
     *
     * @param epoch tells it from every other: what clients know of another cannot be gone on with
     * @param step  the number of the last step
     * @param floor the last step of which deletions were forgotten
     */
    Ledger(
            final long epoch,
            final long step,
            final long floor,
            final Map<ItemKey, Entry.Present> present,
            final Collection<Entry.Gone> gone) {
        this.epoch = epoch;
        this.step = step;
        this.floor = floor;
        this.present = present;
        gone.forEach(each -> this.gone.put(each.key(), each));
    }

    /** A ledger in which nothing has happened yet. */
    static Ledger empty(final long epoch) {
        return new Ledger(epoch, 0, 0, new HashMap<>(), List.of());
    }

    long epoch() {
        return epoch;
    }

    long step() {
        return step;
    }

    long floor() {
        return floor;
    }

    Optional<Entry.Present> find(final ItemKey key) {
        return Optional.ofNullable(present.get(key));
    }

    /** The items that are there, in no order; to be looked at before the next step. */
    Collection<Entry.Present> present() {
        return present.values();
    }

    /** The items that are gone and remembered, first gone first; to be looked at before the next step. */
    Collection<Entry.Gone> gone() {
        return gone.values();
    }

    /** Takes up a step, and forgets what then is beyond the bounds. */
    void take(final Step next, final Bounds bounds) {
        step = next.number();
        for (final Entry.Gone each : next.gone()) {
            present.remove(each.key());
            gone.put(each.key(), each);
        }
        for (final Entry.Present each : next.changed()) {
            gone.remove(each.key());
            present.put(each.key(), each);
        }
        forget(bounds, next.at());
    }

    /** Puts an item that is there to another step, which changes nothing about the item. */
    void move(final Entry.Present moved) {
        present.put(moved.key(), moved);
    }

    private void forget(final Bounds bounds, final Instant now) {
        final Instant oldest = now.minus(bounds.age());
        final Iterator<Entry.Gone> each = gone.values().iterator();
        while (each.hasNext()) {
            final Entry.Gone first = each.next();
            if (gone.size() <= bounds.deletions() && !first.at().isBefore(oldest)) {
                return;
            }
            floor = Math.max(floor, first.position());
            each.remove();
        }
    }
}
