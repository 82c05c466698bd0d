package dk.gladsaxe.ledelse.embedded.importer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Finds the stored text that each text of a document continues: first the equal ones, then the most similar ones, then,
 * between the same neighbours, the ones that are left in their order. So a text that is put in or corrected does not
 * pass the identity of one item on to another.
 */
final class TextMatch {

    /** Share of common words from which two texts count as versions of one. */
    private static final double ALIKE = 0.4;
    private static final int NONE = -1;

    private final List<String> stored;
    private final List<String> wanted;
    private final int[] match;
    private final boolean[] taken;

    private TextMatch(final List<String> stored, final List<String> wanted) {
        this.stored = stored;
        this.wanted = wanted;
        this.match = new int[wanted.size()];
        this.taken = new boolean[stored.size()];
        Arrays.fill(match, NONE);
    }

    /** For each wanted text the index of the stored one, or nothing. No stored text is given twice. */
    static List<OptionalInt> match(final List<String> stored, final List<String> wanted) {
        final TextMatch texts = new TextMatch(stored, wanted);
        texts.bySimilarity();
        texts.byOrder();
        return Arrays.stream(texts.match)
                .mapToObj(index -> index == NONE ? OptionalInt.empty() : OptionalInt.of(index)).toList();
    }

    private void bySimilarity() {
        final List<Pair> pairs = new ArrayList<>();
        for (int w = 0; w < wanted.size(); w++) {
            for (int s = 0; s < stored.size(); s++) {
                final double alike = wanted.get(w).equals(stored.get(s)) ? 2 : similarity(wanted.get(w), stored.get(s));
                if (alike >= ALIKE) {
                    pairs.add(new Pair(w, s, alike));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.alike())
                .thenComparingInt(pair -> Math.abs(pair.wanted() - pair.stored())));
        for (final Pair pair : pairs) {
            if (match[pair.wanted()] == NONE && !taken[pair.stored()]) {
                take(pair.wanted(), pair.stored());
            }
        }
    }

    private void byOrder() {
        for (int w = 0; w < wanted.size(); w++) {
            if (match[w] == NONE) {
                for (int s = before(w) + 1; s < after(w); s++) {
                    if (!taken[s]) {
                        take(w, s);
                        break;
                    }
                }
            }
        }
    }

    private int before(final int index) {
        for (int w = index - 1; w >= 0; w--) {
            if (match[w] != NONE) {
                return match[w];
            }
        }
        return NONE;
    }

    private int after(final int index) {
        for (int w = index + 1; w < match.length; w++) {
            if (match[w] != NONE) {
                return match[w];
            }
        }
        return stored.size();
    }

    private void take(final int w, final int s) {
        match[w] = s;
        taken[s] = true;
    }

    /** Dice's coefficient over the words: twice the common ones by all. */
    private static double similarity(final String a, final String b) {
        final List<String> left = words(a);
        final Map<String, Integer> counts = new HashMap<>();
        left.forEach(word -> counts.merge(word, 1, Integer::sum));
        final List<String> right = words(b);
        int common = 0;
        for (final String word : right) {
            if (counts.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return left.isEmpty() || right.isEmpty() ? 0 : 2.0 * common / (left.size() + right.size());
    }

    private static List<String> words(final String text) {
        final String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ").trim();
        return plain.isEmpty() ? Collections.emptyList() : List.of(plain.split(" "));
    }

    private record Pair(int wanted, int stored, double alike) {
    }
}
