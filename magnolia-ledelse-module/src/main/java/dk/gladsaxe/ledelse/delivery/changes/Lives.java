package dk.gladsaxe.ledelse.delivery.changes;

import java.util.ArrayList;
import java.util.List;

/**
 * Which process made which steps. Numbers of steps alone would not do: a process that goes on from a backup, or with
 * records of which the last were lost, counts on from an earlier step, and its steps are others under the same numbers.
 * Immutable.
 *
 * @param all the processes, first to last; of each the first step it made
 */
record Lives(List<Life> all) {

    /** Of a feed without any step. */
    static final Lives NONE = new Lives(List.of());

    private static final long NOBODY = 0;

    /** A process that made steps, from this one to that before the next one's first. */
    record Life(long id, long from) {
    }

    Lives {
        all = List.copyOf(all);
    }

    /** Who made this step; of a step before the first one that is known, nobody. */
    long at(final long step) {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).from() <= step) {
                return all.get(i).id();
            }
        }
        return NOBODY;
    }

    /** With one more step, made by this process. */
    Lives with(final long id, final long step) {
        if (!all.isEmpty() && all.get(all.size() - 1).id() == id) {
            return this;
        }
        final List<Life> more = new ArrayList<>(all);
        more.add(new Life(id, step));
        return new Lives(more);
    }

    /** The latest of them. */
    Lives latest(final int most) {
        return all.size() <= most ? this : new Lives(all.subList(all.size() - most, all.size()));
    }

    /** The last step before those whose makers are known. */
    long floor() {
        return all.isEmpty() ? 0 : all.get(0).from() - 1;
    }
}
