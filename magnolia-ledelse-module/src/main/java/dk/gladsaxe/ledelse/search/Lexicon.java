package dk.gladsaxe.ledelse.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The words that occur in the texts of one language, folded, and the terms they are found by. Immutable. */
final class Lexicon {

    private final Map<String, List<String>> terms;
    private final String[] sorted;

    Lexicon(final Map<String, List<String>> terms) {
        this.terms = Map.copyOf(terms);
        this.sorted = terms.keySet().stream().sorted().toArray(String[]::new);
    }

    /** The terms of a word, its own first; none when it does not occur. */
    List<String> terms(final String word) {
        return terms.getOrDefault(word, List.of());
    }

    /** The own terms of the words that begin so, in the order of the words. */
    List<String> termsOfWordsThatBegin(final String prefix) {
        final int found = Arrays.binarySearch(sorted, prefix);
        final int start = found < 0 ? -found - 1 : found;
        return Arrays.stream(sorted, start, sorted.length).takeWhile(each -> each.startsWith(prefix))
                .map(each -> terms.get(each).get(0)).distinct().toList();
    }
}
