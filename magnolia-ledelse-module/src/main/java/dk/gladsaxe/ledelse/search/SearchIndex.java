package dk.gladsaxe.ledelse.search;

import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.content.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What can be found in one snapshot: the relations and focus points of the edition that holds on its day, the stories
 * that may be seen on it, and the questions. Never changes; any number of threads may search at once, and only those
 * who come while a language is being indexed wait.
 *
 * <p>An item is found when it has all the words. When none has, those that have the most of them are found, if that is
 * at least half. Items come in the order of how well they fit: a word in the title outweighs any number of them in the
 * lead, and that any number in the body; items that fit equally well come type by type in the order of the snapshot.
 */
public final class SearchIndex {

    private static final String DANISH = "da";
    private static final String ENGLISH = "en";

    private final Vocabulary vocabulary = Vocabulary.ofThisModule();
    private final Compounds compounds = new Compounds(vocabulary.heads());
    private final Synonyms synonyms = new Synonyms(vocabulary.same(), new Analysis(compounds));
    private final Ledelsesgrundlag snapshot;
    private final Map<String, LanguageIndex> indexes = new ConcurrentHashMap<>();

    private SearchIndex(final Ledelsesgrundlag snapshot) {
        this.snapshot = snapshot;
    }

    /** The index of a snapshot. The part for a language is built once, when it is first searched. */
    public static SearchIndex of(final Ledelsesgrundlag snapshot) {
        return snapshot.derived(SearchIndex.class, SearchIndex::new);
    }

    /** The hits of a query, the best first; none for a query without words. */
    public Page<Hit> find(final SearchQuery query) {
        final LanguageIndex index = index(language(query.lang()));
        final List<Wanted> words =
                new Interpreter(vocabulary, synonyms, new Analysis(compounds), index).wanted(query.text());
        final Matches matches = index.matches(words, query.type());
        final Excerpts excerpts = new Excerpts(index, words);
        final List<Hit> hits = Arrays.stream(matches.best(query.offset(), query.limit()))
                .mapToObj(number -> hit(index.entry(number), excerpts, matches.words(number) == words.size())).toList();
        return new Page<>(hits, matches.size(), query.offset(), query.limit());
    }

    private LanguageIndex index(final String lang) {
        final LanguageIndex known = indexes.get(lang);
        return known == null ? indexes.computeIfAbsent(lang,
                key -> new LanguageIndex(key, Entry.of(snapshot, key), new Analysis(compounds))) : known;
    }

    private static Hit hit(final Entry entry, final Excerpts excerpts, final boolean allWords) {
        return new Hit(entry.type(), entry.item(), excerpts.title(entry), excerpts.excerpt(entry), allWords);
    }

    private static String language(final String tag) {
        final String lower = tag.toLowerCase(Locale.ROOT);
        return lower.equals(ENGLISH) || lower.startsWith(ENGLISH + "-") || lower.startsWith(ENGLISH + "_")
                ? ENGLISH : DANISH;
    }
}
