package dk.gladsaxe.ledelse.delivery.changes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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
    private Lives lives;

    /**
     * A ledger to go on with.
     *
     * @param epoch tells it from every other: what clients know of another cannot be gone on with
     * @param step  the number of the last step
     * @param floor the last step of which deletions were forgotten
     * @param lives who made its steps
     */
    Ledger(
            final long epoch,
            final long step,
            final long floor,
            final Lives lives,
            final Map<ItemKey, Entry.Present> present,
            final Collection<Entry.Gone> gone) {
        this.epoch = epoch;
        this.step = step;
        this.floor = floor;
        this.lives = lives;
        this.present = present;
        gone.forEach(each -> this.gone.put(each.key(), each));
    }

    /** A ledger in which nothing has happened yet. */
    static Ledger empty(final long epoch) {
        return new Ledger(epoch, 0, 0, Lives.NONE, new HashMap<>(), List.of());
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

    Lives lives() {
        return lives;
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

    boolean remembers(final Entry.Gone entry) {
        return gone.containsKey(entry.key());
    }

    /** Takes up a step, and forgets what then is beyond the bounds; gives the entries that thereby no longer hold. */
    List<Entry> take(final Step next, final Bounds bounds) {
        step = next.number();
        lives = lives.with(next.life(), step).latest(bounds.lives());
        floor = Math.max(floor, lives.floor());
        final List<Entry> over = new ArrayList<>();
        for (final Entry.Gone each : next.gone()) {
            over.add(present.remove(each.key()));
            gone.put(each.key(), each);
        }
        for (final Entry.Present each : next.changed()) {
            Stream.of(gone.remove(each.key()), present.put(each.key(), each)).filter(Objects::nonNull).forEach(over::add);
        }
        forget(bounds, next.at(), over);
        return over;
    }

    /** Puts an item that is there to another step, which changes nothing about the item; gives the entry it had. */
    Entry move(final Entry.Present moved) {
        return present.put(moved.key(), moved);
    }

    private void forget(final Bounds bounds, final Instant now, final List<Entry> over) {
        final Instant oldest = now.minus(bounds.age());
        final Iterator<Entry.Gone> each = gone.values().iterator();
        while (each.hasNext()) {
            final Entry.Gone first = each.next();
            if (gone.size() <= bounds.deletions() && !first.at().isBefore(oldest)) {
                return;
            }
            floor = Math.max(floor, first.position());
            each.remove();
            if (first.position() < step) {
                over.add(first);
            }
        }
    }
}
