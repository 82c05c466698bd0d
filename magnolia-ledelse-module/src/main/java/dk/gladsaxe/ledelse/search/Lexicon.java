package dk.gladsaxe.ledelse.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The words that occur in the texts of one language, folded, and the terms they are found by. Immutable. */
final class Lexicon {

    private final String[] words;
    private final String[] ownTerms;
    private final Map<String, List<String>> wordsByTerm = new HashMap<>();

    /** @param terms those of each word, its own first */
    Lexicon(final Map<String, List<String>> terms) {
        this.words = terms.keySet().stream().sorted().toArray(String[]::new);
        this.ownTerms = Arrays.stream(words).map(word -> terms.get(word).get(0)).toArray(String[]::new);
        terms.forEach((word, ways) -> ways.forEach(term ->
                wordsByTerm.computeIfAbsent(term, key -> new ArrayList<>(1)).add(word)));
    }

    /** The words that are found by a term, in no particular order. */
    List<String> wordsOf(final String term) {
        return wordsByTerm.getOrDefault(term, List.of());
    }

    /** The words that begin so, in alphabetical order. */
    List<String> wordsThatBegin(final String prefix) {
        return placesOf(prefix).mapToObj(place -> words[place]).toList();
    }

    /** The own terms of the words that begin so, in the order of the words. */
    List<String> termsOfWordsThatBegin(final String prefix) {
        return placesOf(prefix).mapToObj(place -> ownTerms[place]).distinct().toList();
    }

    private IntStream placesOf(final String prefix) {
        final int found = Arrays.binarySearch(words, prefix);
        return IntStream.range(found < 0 ? -found - 1 : found, words.length)
                .takeWhile(place -> words[place].startsWith(prefix));
    }
}
