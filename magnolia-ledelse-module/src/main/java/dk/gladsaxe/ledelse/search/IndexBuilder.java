package dk.gladsaxe.ledelse.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gathers which terms the entries have and which words there are. Most words of a text are known already, so looking one
 * up takes no string. For one thread.
 */
final class IndexBuilder {

    private final Analysis analysis;
    private final Map<String, Table> tables = new TreeMap<>();
    private final Map<String, Postings> postings = new HashMap<>();

    IndexBuilder(final Analysis analysis) {
        this.analysis = analysis;
    }

    /** Takes an entry; slots must come in ascending order. */
    void add(final int slot, final Entry entry) {
        entry.texts().forEach(passage -> {
            final String lang = passage.text().lang();
            final Table table = tables.computeIfAbsent(lang, key -> new Table());
            final Words words = new Words(passage.text().value());
            while (words.next()) {
                table.word(words, lang).count(slot, passage.rank());
            }
        });
    }

    /** By term. */
    Map<String, Postings> postings() {
        postings.values().forEach(Postings::trim);
        return postings;
    }

    /** By language, the words that occur. */
    Map<String, Collection<WordCount>> words() {
        final Map<String, Collection<WordCount>> words = new TreeMap<>();
        tables.forEach((lang, table) -> words.put(lang, table.counts()));
        return words;
    }

    /** A word with the terms it is found by, and where each of them is kept. */
    private final class Known {

        private final String word;
        private final List<String> terms;
        private final Postings[] kept;
        private final Known next;
        private int occurrences;

        Known(final String word, final List<String> terms, final Known next) {
            this.word = word;
            this.terms = terms;
            this.kept = terms.stream().map(term -> postings.computeIfAbsent(term, key -> new Postings()))
                    .toArray(Postings[]::new);
            this.next = next;
        }

        void count(final int slot, final Passage.Rank rank) {
            occurrences++;
            for (final Postings each : kept) {
                each.add(slot, rank);
            }
        }
    }

    /** The words of one language by their hash. */
    private final class Table {

        private static final int BUCKETS = 1 << 16;

        private final Known[] buckets = new Known[BUCKETS];

        Known word(final Words words, final String lang) {
            final int hash = words.hash();
            final int bucket = (hash ^ hash >>> 16) & BUCKETS - 1;
            Known known = buckets[bucket];
            while (known != null && !words.is(known.word)) {
                known = known.next;
            }
            if (known == null) {
                final String word = words.word();
                known = new Known(word, analysis.terms(lang, word), buckets[bucket]);
                buckets[bucket] = known;
            }
            return known;
        }

        List<WordCount> counts() {
            final List<WordCount> counts = new ArrayList<>();
            for (final Known first : buckets) {
                for (Known each = first; each != null; each = each.next) {
                    counts.add(new WordCount(each.word, each.terms, each.occurrences));
                }
            }
            return counts;
        }
    }
}
