package dk.gladsaxe.ledelse.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
                table.find(words, lang).count(slot, passage.rank());
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
        private int occurrences;

        Known(final String word, final List<String> terms) {
            this.word = word;
            this.terms = terms;
            this.kept = terms.stream().map(term -> postings.computeIfAbsent(term, key -> new Postings()))
                    .toArray(Postings[]::new);
        }

        void count(final int slot, final Passage.Rank rank) {
            occurrences++;
            for (final Postings each : kept) {
                each.add(slot, rank);
            }
        }
    }

    /** The words of one language by their hash; the hashes lie close together, so that few words are looked at in vain. */
    private final class Table {

        private int[] hashes = new int[1 << 12];
        private Known[] known = new Known[hashes.length];
        private int size;

        Known find(final Words words, final String lang) {
            final int hash = words.hash();
            int place = place(hash);
            while (known[place] != null && (hashes[place] != hash || !words.is(known[place].word))) {
                place = place + 1 & hashes.length - 1;
            }
            final Known found = known[place];
            return found == null ? add(words.word(), lang, hash, place) : found;
        }

        List<WordCount> counts() {
            return Arrays.stream(known).filter(Objects::nonNull)
                    .map(each -> new WordCount(each.word, each.terms, each.occurrences)).toList();
        }

        private Known add(final String word, final String lang, final int hash, final int place) {
            final Known added = new Known(word, analysis.terms(lang, word));
            hashes[place] = hash;
            known[place] = added;
            size++;
            if (size > hashes.length / 2) {
                grow();
            }
            return added;
        }

        private void grow() {
            final int[] fewHashes = hashes;
            final Known[] few = known;
            hashes = new int[2 * few.length];
            known = new Known[hashes.length];
            for (int i = 0; i < few.length; i++) {
                if (few[i] != null) {
                    int place = place(fewHashes[i]);
                    while (known[place] != null) {
                        place = place + 1 & hashes.length - 1;
                    }
                    hashes[place] = fewHashes[i];
                    known[place] = few[i];
                }
            }
        }

        private int place(final int hash) {
            return (hash ^ hash >>> 16) & hashes.length - 1;
        }
    }
}
