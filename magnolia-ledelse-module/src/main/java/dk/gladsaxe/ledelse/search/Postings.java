package dk.gladsaxe.ledelse.search;

import dk.gladsaxe.ledelse.search.Passage.Rank;
import java.util.Arrays;

/**
 * The entries that have one term, in ascending order, and for each how well: its best place and how often. Entries are
 * numbered by their slots. Filled by one thread, never changed afterwards.
 */
final class Postings {

    /** An entry has its slot in the upper bits of an int and its mark in the lower. */
    static final int MOST_SLOTS = 1 << 23;

    static final Postings NONE = new Postings(new int[0]);

    private static final int MARK_BITS = 8;
    private static final int RANK_SHIFT = 6;
    private static final int OFTEN = 63;
    private static final Rank[] RANKS = Rank.values();

    private int[] packed;
    private int size;

    Postings() {
        this.packed = new int[2];
    }

    private Postings(final int[] packed) {
        this.packed = packed;
        this.size = packed.length;
    }

    /** Takes one more occurrence; slots must come in ascending order. */
    void add(final int slot, final Rank rank) {
        if (slot >= MOST_SLOTS) {
            throw new IllegalArgumentException("a search index holds " + MOST_SLOTS + " entries at most");
        }
        if (size > 0 && packed[size - 1] >> MARK_BITS == slot) {
            final int known = packed[size - 1];
            final int best = Math.min(known >> RANK_SHIFT & 3, rank.ordinal());
            packed[size - 1] = pack(slot, best, Math.min((known & OFTEN) + 1, OFTEN));
            return;
        }
        if (size == packed.length) {
            packed = Arrays.copyOf(packed, size * 2);
        }
        packed[size++] = pack(slot, rank.ordinal(), 1);
    }

    void trim() {
        packed = Arrays.copyOf(packed, size);
    }

    int size() {
        return size;
    }

    int slot(final int place) {
        return packed[place] >> MARK_BITS;
    }

    /** The weight of the best place, and less than 1 on top of it for the number of occurrences. */
    float score(final int place) {
        final float often = packed[place] & OFTEN;
        return RANKS[packed[place] >> RANK_SHIFT & 3].weight() + often / (often + 2);
    }

    /** The same without some of its entries and with others; takes no longer than copying it. */
    Postings replace(final Postings gone, final Postings come) {
        if (gone.size == come.size && Arrays.equals(gone.packed, 0, gone.size, come.packed, 0, come.size)) {
            return this;
        }
        final int[] replaced = new int[size - gone.size + come.size];
        int from = 0;
        int to = 0;
        int out = 0;
        int in = 0;
        while (out < gone.size || in < come.size) {
            final boolean goes = in == come.size || out < gone.size && gone.packed[out] <= come.packed[in];
            final int next = goes ? gone.packed[out++] : come.packed[in++];
            final int found = Arrays.binarySearch(packed, from, size, next);
            final int place = found < 0 ? -found - 1 : found;
            System.arraycopy(packed, from, replaced, to, place - from);
            to += place - from;
            from = goes ? place + 1 : place;
            if (!goes) {
                replaced[to++] = next;
            }
        }
        System.arraycopy(packed, from, replaced, to, size - from);
        return new Postings(replaced);
    }

    private static int pack(final int slot, final int rank, final int often) {
        return slot << MARK_BITS | rank << RANK_SHIFT | often;
    }
}
