package dk.gladsaxe.ledelse.search;

import dk.gladsaxe.ledelse.search.Passage.Rank;
import java.util.Arrays;

/**
 * The entries that have one term, in ascending order, and for each how well: its best place and how often. Entries are
 * numbered as in the index. Filled while the index is built, never changed afterwards.
 */
final class Postings {

    private static final int OFTEN = 63;
    private static final int RANK_SHIFT = 6;
    private static final Rank[] RANKS = Rank.values();

    private int[] entries = new int[2];
    private byte[] marks = new byte[2];
    private int size;

    /** Takes one more occurrence; entries must come in ascending order. */
    void add(final int entry, final Rank rank) {
        if (size > 0 && entries[size - 1] == entry) {
            final int known = marks[size - 1] & 0xff;
            final int best = Math.min(known >> RANK_SHIFT, rank.ordinal());
            marks[size - 1] = mark(best, Math.min((known & OFTEN) + 1, OFTEN));
            return;
        }
        if (size == entries.length) {
            resize(size * 2);
        }
        entries[size] = entry;
        marks[size] = mark(rank.ordinal(), 1);
        size++;
    }

    void trim() {
        resize(size);
    }

    int size() {
        return size;
    }

    int entry(final int place) {
        return entries[place];
    }

    /** The weight of the best place, and less than 1 on top of it for the number of occurrences. */
    float score(final int place) {
        final int mark = marks[place] & 0xff;
        final float often = mark & OFTEN;
        return RANKS[mark >> RANK_SHIFT].weight() + often / (often + 2);
    }

    private static byte mark(final int rank, final int often) {
        return (byte) (rank << RANK_SHIFT | often);
    }

    private void resize(final int length) {
        entries = Arrays.copyOf(entries, length);
        marks = Arrays.copyOf(marks, length);
    }
}
