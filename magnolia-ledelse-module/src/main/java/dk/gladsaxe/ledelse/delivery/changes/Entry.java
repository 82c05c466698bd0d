package dk.gladsaxe.ledelse.delivery.changes;

import java.time.Instant;
import java.util.Comparator;

/**
 * The latest that is known of one item. The feed has one entry for each item, at the step that moved it last.
 */
sealed interface Entry {

    /** The order of the feed: step after step, within a step by key. */
    Comparator<Entry> ORDER = Comparator.comparingLong(Entry::position).thenComparing(Entry::key);

    ItemKey key();

    /** The item's name, or the last one it had. */
    String name();

    /** The number of the step that moved it last. */
    long position();

    /**
     * An item that is there.
     *
     * @param content what it said when it was last looked at
     * @param lists   which items its lists named then
     * @param changed the step that last changed its content
     * @param listed  the step that last changed its lists
     */
    record Present(
            ItemKey key, String name, Fingerprint content, Fingerprint lists, long changed, long listed, long position)
            implements Entry {

        Present movedTo(final long step) {
            return new Present(key, name, content, lists, changed, listed, step);
        }
    }

    /**
     * An item that is no longer there.
     *
     * @param at when that was noticed
     */
    record Gone(ItemKey key, String name, long position, Instant at) implements Entry {
    }
}
