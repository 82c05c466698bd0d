package dk.gladsaxe.ledelse.search;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Entries that fit what is searched for, in ascending order, each with its score and with how many of the words it has.
 * Immutable; no operation takes longer than its operands are long, but for choosing the best, which sorts twice as many
 * as are asked for, again and again where the better ones come late.
 */
final class Matches {

    static final Matches NONE = new Matches(new int[0], new float[0], new byte[0]);

    private final int[] entries;
    private final float[] scores;
    private final byte[] words;

    private Matches(final int[] entries, final float[] scores, final byte[] words) {
        this.entries = entries;
        this.scores = scores;
        this.words = words;
    }

    /** The entries that have a term, for one word. */
    static Matches of(final Postings postings, final float factor) {
        final int[] entries = new int[postings.size()];
        final float[] scores = new float[postings.size()];
        final byte[] words = new byte[postings.size()];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = postings.slot(i);
            scores[i] = factor * postings.score(i);
            words[i] = 1;
        }
        return new Matches(entries, scores, words);
    }

    int size() {
        return entries.length;
    }

    /** Those that fit any of several ways to have one word; the best way counts. */
    static Matches either(final List<Matches> ways) {
        return switch (ways.size()) {
            case 0 -> NONE;
            case 1 -> ways.get(0);
            case 2 -> ways.get(0).merge(ways.get(1), true, false);
            default -> eitherOfMany(ways);
        };
    }

    /** The beginning of a word may have hundreds of ways, each with nearly all entries: these are not merged in pairs. */
    private static Matches eitherOfMany(final List<Matches> ways) {
        final int end = ways.stream().mapToInt(Matches::end).max().orElseThrow();
        final float[] best = new float[end];
        int count = 0;
        for (final Matches way : ways) {
            for (int i = 0; i < way.size(); i++) {
                final int entry = way.entries[i];
                count += best[entry] == 0 ? 1 : 0;
                best[entry] = Math.max(best[entry], way.scores[i]);
            }
        }
        final Matches found = new Matches(new int[count], new float[count], new byte[count]);
        int at = 0;
        for (int entry = 0; entry < end; entry++) {
            if (best[entry] > 0) {
                found.set(at++, entry, best[entry], 1);
            }
        }
        return found;
    }

    private int end() {
        return entries.length == 0 ? 0 : entries[entries.length - 1] + 1;
    }

    /** Those in both, which then have the words of both. */
    Matches and(final Matches other) {
        return merge(other, false, true);
    }

    /** Those in either; one in both has the words of both. */
    Matches or(final Matches other) {
        return merge(other, true, true);
    }

    private Matches merge(final Matches other, final boolean all, final boolean sum) {
        final int most = all ? size() + other.size() : Math.min(size(), other.size());
        final Matches merged = new Matches(new int[most], new float[most], new byte[most]);
        int here = 0;
        int there = 0;
        int count = 0;
        while (here < size() || there < other.size()) {
            final int left = here < size() ? entries[here] : Integer.MAX_VALUE;
            final int right = there < other.size() ? other.entries[there] : Integer.MAX_VALUE;
            if (left == right) {
                final float score = sum ? scores[here] + other.scores[there]
                        : Math.max(scores[here], other.scores[there]);
                merged.set(count++, left, score, sum ? words[here] + other.words[there] : words[here]);
            } else if (all && left < right) {
                merged.set(count++, left, scores[here], words[here]);
            } else if (all) {
                merged.set(count++, right, other.scores[there], other.words[there]);
            }
            here += left <= right ? 1 : 0;
            there += right <= left ? 1 : 0;
        }
        return merged.first(count);
    }

    /** The same entries, each score multiplied. */
    Matches times(final float factor) {
        final float[] multiplied = scores.clone();
        for (int i = 0; i < multiplied.length; i++) {
            multiplied[i] *= factor;
        }
        return new Matches(entries, multiplied, words);
    }

    /** Those whose entries pass the test. */
    Matches only(final IntPredicate test) {
        return where(i -> test.test(entries[i]));
    }

    /** Those that have as many words as any, if that is at least so many. */
    Matches withMostWords(final int least) {
        int most = least;
        for (final byte each : words) {
            most = Math.max(most, each);
        }
        final int wanted = most;
        return where(i -> words[i] == wanted);
    }

    private Matches where(final IntPredicate test) {
        final Matches chosen = new Matches(new int[size()], new float[size()], new byte[size()]);
        int count = 0;
        for (int i = 0; i < size(); i++) {
            if (test.test(i)) {
                chosen.set(count++, entries[i], scores[i], words[i]);
            }
        }
        return chosen.first(count);
    }

    /**
     * The places of some entries, the highest score first, and among equal scores the lowest place first.
     *
     * @param places where each entry stands in an order of all
     */
    int[] best(final int offset, final int limit, final IntUnaryOperator places) {
        final int wanted = (int) Math.min((long) offset + limit, size());
        final long[] kept = new long[(int) Math.min(2L * wanted, size())];
        int count = 0;
        long last = Long.MAX_VALUE;
        for (int i = 0; i < size(); i++) {
            if (count == kept.length) {
                Arrays.sort(kept);
                count = wanted;
                last = kept[wanted - 1];
            }
            final long key = key(i, places);
            if (key < last) {
                kept[count++] = key;
            }
        }
        Arrays.sort(kept, 0, count);
        return Arrays.stream(kept, Math.min(offset, wanted), wanted).mapToInt(key -> (int) key).toArray();
    }

    /** The lower, the better: of scores that are not negative, the bits are in the order of the scores. */
    private long key(final int match, final IntUnaryOperator places) {
        return (long) (Integer.MAX_VALUE - Float.floatToIntBits(scores[match])) << Integer.SIZE
                | places.applyAsInt(entries[match]);
    }

    /** How many of the words an entry has. */
    int words(final int entry) {
        return words[place(entry)];
    }

    private int place(final int entry) {
        final int found = Arrays.binarySearch(entries, entry);
        return found < 0 ? -found - 1 : found;
    }

    private void set(final int place, final int entry, final float score, final int count) {
        entries[place] = entry;
        scores[place] = score;
        words[place] = (byte) count;
    }

    private Matches first(final int count) {
        return count == size() ? this : new Matches(
                Arrays.copyOf(entries, count), Arrays.copyOf(scores, count), Arrays.copyOf(words, count));
    }
}
