package dk.gladsaxe.ledelse.search;

import dk.gladsaxe.ledelse.content.Overlaid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words that occur in the texts of one language, folded, and the terms they are found by. Immutable. */
final class Lexicon {

    static final Lexicon EMPTY =
            new Lexicon(new String[0], new String[0], new int[0], Overlaid.of(Map.of()));

    /** In alphabetical order; the other arrays are in the order of this one. */
    private final String[] words;
    private final String[] ownTerms;
    private final int[] occurrences;
    private final Overlaid<List<String>> wordsByTerm;

    private Lexicon(
            final String[] words, final String[] ownTerms, final int[] occurrences,
            final Overlaid<List<String>> wordsByTerm) {
        this.words = words;
        this.ownTerms = ownTerms;
        this.occurrences = occurrences;
        this.wordsByTerm = wordsByTerm;
    }

    /** @param counts one for each word */
    static Lexicon of(final Collection<WordCount> counts) {
        final WordCount[] sorted =
                counts.stream().sorted(Comparator.comparing(WordCount::word)).toArray(WordCount[]::new);
        final Map<String, List<String>> byTerm = new HashMap<>();
        for (final WordCount each : sorted) {
            each.terms().forEach(term -> byTerm.merge(term, List.of(each.word()), Lexicon::both));
        }
        return new Lexicon(
                Arrays.stream(sorted).map(WordCount::word).toArray(String[]::new),
                Arrays.stream(sorted).map(each -> each.terms().get(0)).toArray(String[]::new),
                Arrays.stream(sorted).mapToInt(WordCount::occurrences).toArray(), Overlaid.of(byTerm));
    }

    boolean isEmpty() {
        return words.length == 0;
    }

    /** The words that are found by a term, in no particular order. */
    List<String> wordsOf(final String term) {
        return wordsByTerm.get(term).orElse(List.of());
    }

    /** The words that begin so, in alphabetical order. */
    List<String> wordsThatBegin(final String prefix) {
        return placesOf(prefix).mapToObj(place -> words[place]).toList();
    }

    /** The own terms of the words that begin so, in the order of the words. */
    List<String> termsOfWordsThatBegin(final String prefix) {
        return placesOf(prefix).mapToObj(place -> ownTerms[place]).distinct().toList();
    }

    /** The same with words that occur more or less often, some for the first time and some no more. */
    Lexicon with(final Collection<WordCount> changes) {
        final int[] counted = occurrences.clone();
        final List<WordCount> born = new ArrayList<>();
        final List<WordCount> dead = new ArrayList<>();
        for (final WordCount each : changes) {
            final int place = Arrays.binarySearch(words, each.word());
            if (place >= 0) {
                counted[place] += each.occurrences();
                if (counted[place] == 0) {
                    dead.add(each);
                }
            } else if (each.occurrences() > 0) {
                born.add(each);
            }
        }
        return born.isEmpty() && dead.isEmpty() ? new Lexicon(words, ownTerms, counted, wordsByTerm)
                : replace(counted, born, dead);
    }

    private Lexicon replace(final int[] counted, final List<WordCount> born, final List<WordCount> dead) {
        final List<WordCount> sorted = born.stream().sorted(Comparator.comparing(WordCount::word)).toList();
        final int size = words.length + born.size() - dead.size();
        final String[] moreWords = new String[size];
        final String[] moreTerms = new String[size];
        final int[] moreCounts = new int[size];
        int at = 0;
        int next = 0;
        for (int place = 0; place <= words.length; place++) {
            while (next < sorted.size()
                    && (place == words.length || sorted.get(next).word().compareTo(words[place]) < 0)) {
                final WordCount each = sorted.get(next++);
                moreWords[at] = each.word();
                moreTerms[at] = each.terms().get(0);
                moreCounts[at++] = each.occurrences();
            }
            if (place < words.length && counted[place] != 0) {
                moreWords[at] = words[place];
                moreTerms[at] = ownTerms[place];
                moreCounts[at++] = counted[place];
            }
        }
        return new Lexicon(moreWords, moreTerms, moreCounts, wordsByTerm.with(byTerm(born, dead)));
    }

    private Map<String, Optional<List<String>>> byTerm(final List<WordCount> born, final List<WordCount> dead) {
        final Map<String, List<String>> changed = new HashMap<>();
        Stream.concat(born.stream(), dead.stream()).flatMap(each -> each.terms().stream())
                .forEach(term -> changed.put(term, wordsOf(term)));
        born.forEach(each -> each.terms().forEach(term -> changed.merge(term, List.of(each.word()), Lexicon::both)));
        dead.forEach(each -> each.terms().forEach(term -> changed.computeIfPresent(term,
                (key, known) -> known.stream().filter(word -> !word.equals(each.word())).toList())));
        final Map<String, Optional<List<String>>> changes = new HashMap<>();
        changed.forEach((term, known) -> changes.put(term, Optional.of(known).filter(some -> !some.isEmpty())));
        return changes;
    }

    private IntStream placesOf(final String prefix) {
        final int found = Arrays.binarySearch(words, prefix);
        return IntStream.range(found < 0 ? -found - 1 : found, words.length)
                .takeWhile(place -> words[place].startsWith(prefix));
    }

    private static List<String> both(final List<String> some, final List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
