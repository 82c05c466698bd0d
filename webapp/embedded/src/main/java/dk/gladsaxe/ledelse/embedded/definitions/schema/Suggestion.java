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

    /** How many letters must change, come, go or swap with their neighbour; capitals do not count. */
    private static int distance(final String a, final String b) {
        final String left = a.toLowerCase(Locale.ROOT);
        final String right = b.toLowerCase(Locale.ROOT);
        final int[][] steps = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, left, right, i, j);
            }
        }
        return steps[left.length()][right.length()];
    }

    private static int step(
            final int[][] steps, final String left, final String right, final int i, final int j) {
        final int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        final int least = Math.min(steps[i - 1][j - 1] + change, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        final boolean swapped = i > 1 && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2) && left.charAt(i - 2) == right.charAt(j - 1);
        return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }
}
