package dk.gladsaxe.ledelse.search;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** The words of a language that are one that was searched for. */
    Stream<String> wordings(final Lexicon lexicon) {
        return Stream.concat(terms.keySet().stream().flatMap(term -> lexicon.wordsOf(term).stream()),
                prefix.stream().flatMap(each -> lexicon.wordsThatBegin(each).stream()));
    }
}
