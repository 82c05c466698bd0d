package dk.gladsaxe.ledelse.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often a word occurs, or how much more often than before.
 *
 * @param word        folded
 * @param terms       those it is found by, its own first
 * @param occurrences negative when it occurs less often
 */
record WordCount(String word, List<String> terms, int occurrences) {

    /** How much more often each word occurs in the second than in the first; those that occur as often left out. */
    static Collection<WordCount> difference(final Collection<WordCount> before, final Collection<WordCount> now) {
        final Map<String, WordCount> difference = new HashMap<>();
        now.forEach(each -> difference.put(each.word(), each));
        before.forEach(each -> difference.merge(each.word(), each.times(-1), WordCount::plus));
        difference.values().removeIf(each -> each.occurrences() == 0);
        return difference.values();
    }

    private WordCount times(final int factor) {
        return new WordCount(word, terms, factor * occurrences);
    }

    private WordCount plus(final WordCount other) {
        return new WordCount(word, terms, occurrences + other.occurrences);
    }
}
