package dk.gladsaxe.ledelse.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A word that is searched for, with all the ways to have it.
 *
 * @param terms  each with what a hit by it is worth, 1 for the word itself
 * @param prefix how words may begin, folded; absent when the word is complete
 */
record Wanted(Map<String, Float> terms, Optional<String> prefix) {

    Wanted {
        terms = Map.copyOf(terms);
    }

    /** Whether a word of a text is one that was searched for. */
    boolean fits(final String word, final List<String> termsOfWord) {
        return termsOfWord.stream().anyMatch(terms::containsKey) || prefix.filter(word::startsWith).isPresent();
    }
}
