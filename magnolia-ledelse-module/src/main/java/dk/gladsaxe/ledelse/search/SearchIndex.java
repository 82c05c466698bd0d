package dk.gladsaxe.ledelse.search;

import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.content.Page;
import dk.gladsaxe.ledelse.model.Item;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    private final Language language;
    private final Ledelsesgrundlag snapshot;

    /** By language, of this snapshot. */
    private final Map<String, LanguageIndex> indexes = new ConcurrentHashMap<>();

    /** By language, the latest of this and the snapshots before and after it, which share this map. */
    private final Map<String, LanguageIndex> latest;

    private SearchIndex(final Ledelsesgrundlag snapshot, final Optional<SearchIndex> former) {
        this.snapshot = snapshot;
        this.language = former.map(each -> each.language).orElseGet(Language::ofThisModule);
        this.latest = former.map(each -> each.latest).orElseGet(ConcurrentHashMap::new);
    }

    /** How words hang together, whatever is searched. */
    private record Language(Vocabulary vocabulary, Compounds compounds, Synonyms synonyms) {

        static Language ofThisModule() {
            final Vocabulary vocabulary = Vocabulary.ofThisModule();
            final Compounds compounds = new Compounds(vocabulary.heads());
            return new Language(vocabulary, compounds, new Synonyms(vocabulary.same(), new Analysis(compounds)));
        }

        Analysis analysis() {
            return new Analysis(compounds);
        }
    }

    /**
     * The index of a snapshot. The part for a language is made once, when it is first searched: out of that of a snapshot
     * before it, if there is one, which takes hardly any time.
     */
    public static SearchIndex of(final Ledelsesgrundlag snapshot) {
        return snapshot.derived(SearchIndex.class, SearchIndex::new);
    }

    /** Makes the parts for all languages now, so that nobody who searches waits for it. */
    public void prepare() {
        index(DANISH);
        index(ENGLISH);
    }

    /** Whether the parts for all languages are made. */
    public boolean isPrepared() {
        return indexes.containsKey(DANISH) && indexes.containsKey(ENGLISH);
    }

    /** The hits of a query, the best first; none for a query without words. */
    public Page<Hit> find(final SearchQuery query) {
        final LanguageIndex index = index(language(query.lang()));
        final List<Wanted> words =
                new Interpreter(language.vocabulary(), language.synonyms(), language.analysis(), index).wanted(query.text());
        final Matches matches = index.matches(words, query.type());
        final Excerpts excerpts = new Excerpts(index, words);
        final List<Hit> hits = Arrays.stream(index.best(matches, query.offset(), query.limit()))
                .mapToObj(slot -> hit(index.entry(slot), excerpts, matches.words(slot) == words.size())).toList();
        return new Page<>(hits, matches.size(), query.offset(), query.limit());
    }

    private LanguageIndex index(final String lang) {
        final LanguageIndex known = indexes.get(lang);
        return known != null ? known : latest.compute(lang, (key, former) ->
                indexes.computeIfAbsent(lang, own -> make(lang, Optional.ofNullable(former))));
    }

    private LanguageIndex make(final String lang, final Optional<LanguageIndex> former) {
        final List<Item> items = Entry.itemsOf(snapshot);
        return former.map(each -> each.following(items, language.analysis()))
                .orElseGet(() -> LanguageIndex.of(lang, items, language.analysis()));
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
