package dk.gladsaxe.ledelse.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text, see {@link Words}.
 *
 * @param start of the word in the text, in chars
 * @param end   behind its last char
 * @param word  folded, see {@link Folding}; never empty
 */
record Token(int start, int end, String word) {

    /** The words of a text in their order. */
    static List<Token> of(final String text) {
        final List<Token> tokens = new ArrayList<>();
        final Words words = new Words(text);
        while (words.next()) {
            tokens.add(new Token(words.start(), words.end(), words.word()));
        }
        return tokens;
    }
}
