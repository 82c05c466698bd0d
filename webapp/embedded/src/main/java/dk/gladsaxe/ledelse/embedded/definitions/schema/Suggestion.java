package dk.gladsaxe.ledelse.embedded.definitions.schema;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** What a misspelt word was probably meant to be. */
public final class Suggestion {

    private Suggestion() {
    }

    /** A remedy: the nearest known word when one is near, else all of them. */
    public static String of(final String word, final Collection<String> known) {
        final int near = Math.max(1, word.length() / 3);
        return known.stream()
                .min(Comparator.comparingInt((String each) -> distance(word, each)).thenComparing(each -> each))
                .filter(nearest -> distance(word, nearest) <= near)
                .map(nearest -> "did you mean " + nearest + "?")
                .orElse(known.isEmpty()
                        ? "take it out"
                        : "use one of " + String.join(", ", known.stream().sorted().toList()));
    }

    /** How many letters must change, come or go; capitals do not count. */
    private static int distance(final String a, final String b) {
        final String left = a.toLowerCase(Locale.ROOT);
        final String right = b.toLowerCase(Locale.ROOT);
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            final int[] next = new int[row.length];
            next[0] = i;
            for (int j = 1; j < row.length; j++) {
                final int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                next[j] = Math.min(row[j - 1] + change, Math.min(row[j], next[j - 1]) + 1);
            }
            row = next;
        }
        return row[right.length()];
    }
}
