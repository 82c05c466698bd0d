package dk.gladsaxe.ledelse.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes out what a text searches for. The last word counts as unfinished while nothing stands behind it. Not safe for
 * use by several threads.
 */
final class Interpreter {

    /** With how many terms the beginning of a word is tried at most, those that most entries have. */
    static final int MOST_COMPLETIONS = 200;

    private static final int SHORTEST_PREFIX = 2;

    private static final float ITSELF = 1;
    private static final float SYNONYM = 0.8f;
    private static final float HEAD = 0.6f;
    private static final float HEAD_OF_SYNONYM = 0.5f;
    private static final float BEGINNING = 0.5f;

    private final Vocabulary vocabulary;
    private final Synonyms synonyms;
    private final Analysis analysis;
    private final LanguageIndex index;

    Interpreter(
            final Vocabulary vocabulary, final Synonyms synonyms, final Analysis analysis, final LanguageIndex index) {
        this.vocabulary = vocabulary;
        this.synonyms = synonyms;
        this.analysis = analysis;
        this.index = index;
    }

    /** The words to find, in their order; those that need not be found only when there are no others. */
    List<Wanted> wanted(final String text) {
        final List<Token> tokens = Token.of(text);
        final List<Token> telling = tokens.stream().filter(token -> !ignored(token.word())).toList();
        final List<Wanted> wanted = new ArrayList<>();
        for (final Token token : telling.isEmpty() ? tokens : telling) {
            final boolean unfinished = token.end() == text.length() && token.word().length() >= SHORTEST_PREFIX;
            final Wanted each = wanted(token.word(), unfinished);
            if (!wanted.contains(each)) {
                wanted.add(each);
            }
        }
        return wanted;
    }

    private boolean ignored(final String word) {
        return vocabulary.ignores(index.lang(), word);
    }

    private Wanted wanted(final String word, final boolean unfinished) {
        final Map<String, Float> terms = new LinkedHashMap<>();
        for (final String lang : index.lexicons().keySet()) {
            final String own = analysis.terms(lang, word).get(0);
            prefer(terms, own, ITSELF);
            prefer(terms, Analysis.asHead(own), HEAD);
            for (final String same : synonyms.of(own)) {
                prefer(terms, same, SYNONYM);
                prefer(terms, Analysis.asHead(same), HEAD_OF_SYNONYM);
            }
        }
        if (unfinished) {
            completions(word).forEach(term -> prefer(terms, term, BEGINNING));
        }
        return new Wanted(terms, unfinished ? Optional.of(word) : Optional.empty());
    }

    private List<String> completions(final String prefix) {
        final Map<String, Integer> sizes = new HashMap<>();
        index.lexicons().values().forEach(lexicon -> lexicon.termsOfWordsThatBegin(prefix)
                .forEach(term -> sizes.put(term, index.postings(term).map(Postings::size).orElse(0))));
        return sizes.size() <= MOST_COMPLETIONS ? List.copyOf(sizes.keySet()) : sizes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_COMPLETIONS).map(Map.Entry::getKey).toList();
    }

    private static void prefer(final Map<String, Float> terms, final String term, final float factor) {
        terms.merge(term, factor, Math::max);
    }
}
