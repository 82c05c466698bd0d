package dk.gladsaxe.ledelse.delivery.changes;

import java.time.Instant;
import java.util.List;

/**
 * What one comparison of the content found.
 *
 * @param number  one more than that of the step before
 * @param life    of the process that made it, see {@link Lives}
 * @param changed the items that are new, or whose content or lists are other than before
 * @param gone    the items that are no longer there
 */
record Step(long number, long life, Instant at, List<Entry.Present> changed, List<Entry.Gone> gone) {

    Step {
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
    }

    boolean isEmpty() {
        return changed.isEmpty() && gone.isEmpty();
    }
}
