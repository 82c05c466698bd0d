package dk.gladsaxe.ledelse.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What readers of one language can find. A text that has no translation is in it as Danish. Immutable.
 */
final class LanguageIndex {

    private final String lang;
    private final List<Entry> entries;
    private final Map<String, Lexicon> lexicons = new TreeMap<>();
    private final Map<String, Postings> postings = new HashMap<>();

    LanguageIndex(final String lang, final List<Entry> entries, final Analysis analysis) {
        this.lang = lang;
        this.entries = List.copyOf(entries);
        final Map<String, Map<String, Word>> words = new TreeMap<>();
        for (int number = 0; number < entries.size(); number++) {
            for (final Passage passage : (Iterable<Passage>) entries.get(number).texts()::iterator) {
                add(number, passage, words.computeIfAbsent(passage.text().lang(), key -> new HashMap<>()), analysis);
            }
        }
        postings.values().forEach(Postings::trim);
        words.forEach((language, known) -> lexicons.put(language, new Lexicon(known.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().terms)))));
    }

    /** A word with the terms it is found by, and where each of them is kept. */
    private record Word(List<String> terms, List<Postings> kept) {
    }

    private void add(
            final int number, final Passage passage, final Map<String, Word> words, final Analysis analysis) {
        final String language = passage.text().lang();
        for (final Token token : Token.of(passage.text().value())) {
            final Word known = words.get(token.word());
            final Word word = known == null ? learn(analysis.terms(language, token.word())) : known;
            if (known == null) {
                words.put(token.word(), word);
            }
            for (int i = 0; i < word.kept.size(); i++) {
                word.kept.get(i).add(number, passage.rank());
            }
        }
    }

    private Word learn(final List<String> terms) {
        return new Word(terms,
                terms.stream().map(term -> postings.computeIfAbsent(term, key -> new Postings())).toList());
    }

    String lang() {
        return lang;
    }

    /** The lexicon of each language that occurs. */
    Map<String, Lexicon> lexicons() {
        return lexicons;
    }

    Optional<Postings> postings(final String term) {
        return Optional.ofNullable(postings.get(term));
    }

    Entry entry(final int number) {
        return entries.get(number);
    }

    /** The entries that have all words, or else those that have the most of them, but at least half. */
    Matches matches(final List<Wanted> words, final Optional<HitType> type) {
        final List<Matches> each = words.stream().map(word -> restricted(matches(word), type)).toList();
        final Matches all = each.stream().reduce(Matches::and).orElse(Matches.NONE);
        return all.size() > 0 || words.size() < 2 ? all
                : each.stream().reduce(Matches::or).orElse(Matches.NONE).withMostWords((words.size() + 1) / 2);
    }

    private Matches matches(final Wanted word) {
        final Matches found = Matches.either(word.terms().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .flatMap(way -> postings(way.getKey()).map(each -> Matches.of(each, way.getValue())).stream())
                .toList());
        return found.times(rarity(found.size()));
    }

    /** What a word tells, as BM25 weighs it: the rarer the more. */
    private float rarity(final int size) {
        return (float) Math.log(1 + (entries.size() - size + 0.5) / (size + 0.5));
    }

    private Matches restricted(final Matches found, final Optional<HitType> type) {
        return type.map(wanted -> found.between(firstOf(wanted.ordinal()), firstOf(wanted.ordinal() + 1)))
                .orElse(found);
    }

    /** The number of the first entry of this type or a later one. */
    private int firstOf(final int ordinal) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            final int middle = (low + high) >>> 1;
            if (entries.get(middle).type().ordinal() < ordinal) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
