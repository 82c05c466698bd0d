package dk.gladsaxe.ledelse.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text: a run of letters and digits. What follows an apostrophe as a short ending ({@code leader's},
 * {@code A4'eren}) belongs to no word.
 *
 * @param start of the word in the text, in chars
 * @param end   behind its last char
 * @param word  folded, see {@link Folding}; never empty
 */
record Token(int start, int end, String word) {

    /** How much of a text is looked at, in chars. */
    static final int MOST_TEXT = 100_000;

    private static final int LONGEST_ENDING = 4;

    /** The words of a text in their order. */
    static List<Token> of(final String text) {
        final List<Token> tokens = new ArrayList<>();
        final int length = Math.min(text.length(), MOST_TEXT);
        int at = 0;
        while (at < length) {
            final int end = runFrom(at, text, length);
            if (end == at) {
                at += Character.charCount(text.codePointAt(at));
            } else {
                final String word = Folding.fold(text.substring(at, end));
                if (!word.isEmpty()) {
                    tokens.add(new Token(at, end, word));
                }
                at = pastEnding(end, text, length);
            }
        }
        return tokens;
    }

    private static int runFrom(final int start, final String text, final int length) {
        int at = start;
        while (at < length) {
            final int character = text.codePointAt(at);
            if (!Character.isLetterOrDigit(character) && (at == start || !joins(character))) {
                break;
            }
            at += Character.charCount(character);
        }
        return Math.min(at, length);
    }

    /** Accents that stand alone, soft hyphens and other marks that nobody sees do not end a word. */
    private static boolean joins(final int character) {
        final int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    private static int pastEnding(final int end, final String text, final int length) {
        if (end < length && (text.charAt(end) == '\'' || text.charAt(end) == '\u2019')) {
            final int ending = runFrom(end + 1, text, length);
            return ending - end - 1 <= LONGEST_ENDING ? ending : end + 1;
        }
        return end;
    }
}
