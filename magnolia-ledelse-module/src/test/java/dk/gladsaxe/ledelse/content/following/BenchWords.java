package dk.gladsaxe.ledelse.content.following;

import java.util.Random;
import java.util.stream.IntStream;

/**
 * Text that is like a language in what matters to an index: few words make up half of it, and most words are rare. The
 * same seed gives the same text.
 */
final class BenchWords {

    private static final String[] SYLLABLES = {"le", "der", "mø", "de", "sam", "ta", "le", "til", "lid", "ar", "bej",
        "for", "an", "dring", "med", "ud", "vik", "ling", "kon", "flikt", "må", "bør", "ne", "ha", "ve", "sko", "kom",
        "mu", "na", "ste", "hver", "dag", "tan", "ke", "fæl", "les", "skab", "tryg", "hed", "an", "svar", "for", "stå"};
    private static final int VOCABULARY = 60_000;

    private final Random random;
    private final String[] words;

    BenchWords(final long seed) {
        random = new Random(seed);
        words = IntStream.range(0, VOCABULARY).mapToObj(this::word).toArray(String[]::new);
    }

    private String word(final int rank) {
        final StringBuilder word = new StringBuilder();
        for (int syllables = rank < 100 ? 1 : 2 + random.nextInt(3); syllables > 0; syllables--) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    /** By Zipf's law, nearly: the chance of a word is as one over its rank. */
    String next() {
        return words[(int) Math.min(VOCABULARY - 1, Math.exp(random.nextDouble() * Math.log(VOCABULARY)) - 1)];
    }

    /** Words with blanks between them, of about so many characters. */
    String text(final int length) {
        final StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(text.length() == 0 ? "" : " ").append(next());
        }
        return text.toString();
    }

    int number(final int bound) {
        return random.nextInt(bound);
    }
}
