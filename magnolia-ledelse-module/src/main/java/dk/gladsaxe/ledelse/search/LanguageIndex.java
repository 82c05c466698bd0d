package dk.gladsaxe.ledelse.search;

import dk.gladsaxe.ledelse.content.Overlaid;
import dk.gladsaxe.ledelse.model.Item;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What readers of one language can find. A text that has no translation is in it as Danish. Immutable.
 */
final class LanguageIndex {

    /** When more than one in so many items has changed, indexing all of them is less work. */
    private static final int FEW = 4;

    private final String lang;
    private final Slots slots;
    private final Map<String, Lexicon> lexicons;
    private final Overlaid<Postings> postings;

    private LanguageIndex(
            final String lang, final Slots slots, final Map<String, Lexicon> lexicons,
            final Overlaid<Postings> postings) {
        this.lang = lang;
        this.slots = slots;
        this.lexicons = lexicons;
        this.postings = postings;
    }

    /** @param items type by type, each in the order of the snapshot */
    static LanguageIndex of(final String lang, final List<Item> items, final Analysis analysis) {
        final IndexBuilder builder = new IndexBuilder(analysis);
        for (int slot = 0; slot < items.size(); slot++) {
            builder.add(slot, Entry.of(items.get(slot), lang));
        }
        final Map<String, Lexicon> lexicons = new TreeMap<>();
        builder.words().forEach((language, words) -> lexicons.put(language, Lexicon.of(words)));
        return new LanguageIndex(lang, Slots.of(items), lexicons, Overlaid.of(builder.postings()));
    }

    /** The index of these items, made out of this one where they are the same objects. */
    LanguageIndex following(final List<Item> items, final Analysis analysis) {
        final Slots.Change change = slots.following(items);
        if (change.gone().size() + change.come().size() > items.size() / FEW) {
            return of(lang, items, analysis);
        }
        final IndexBuilder gone = new IndexBuilder(analysis);
        final IndexBuilder come = new IndexBuilder(analysis);
        change.gone().forEach((slot, item) -> gone.add(slot, Entry.of(item, lang)));
        change.come().forEach((slot, item) -> come.add(slot, Entry.of(item, lang)));
        return new LanguageIndex(lang, change.slots(), lexicons(gone.words(), come.words()),
                postings.with(postings(gone.postings(), come.postings())));
    }

    private Map<String, Optional<Postings>> postings(
            final Map<String, Postings> gone, final Map<String, Postings> come) {
        final Set<String> terms = new HashSet<>(gone.keySet());
        terms.addAll(come.keySet());
        final Map<String, Optional<Postings>> changes = new HashMap<>();
        for (final String term : terms) {
            final Postings before = postings(term).orElse(Postings.NONE);
            final Postings now = before.replace(
                    gone.getOrDefault(term, Postings.NONE), come.getOrDefault(term, Postings.NONE));
            if (now != before) {
                changes.put(term, Optional.of(now).filter(some -> some.size() > 0));
            }
        }
        return changes;
    }

    private Map<String, Lexicon> lexicons(
            final Map<String, Collection<WordCount>> gone, final Map<String, Collection<WordCount>> come) {
        final Set<String> languages = new HashSet<>(gone.keySet());
        languages.addAll(come.keySet());
        final Map<String, Lexicon> changed = new TreeMap<>(lexicons);
        for (final String language : languages) {
            final Lexicon now = lexicons.getOrDefault(language, Lexicon.EMPTY).with(WordCount.difference(
                    gone.getOrDefault(language, List.of()), come.getOrDefault(language, List.of())));
            changed.put(language, now);
        }
        changed.values().removeIf(Lexicon::isEmpty);
        return changed;
    }

    String lang() {
        return lang;
    }

    /** The lexicon of each language that occurs. */
    Map<String, Lexicon> lexicons() {
        return lexicons;
    }

    Optional<Postings> postings(final String term) {
        return postings.get(term);
    }

    /** The entry of the item in this slot, made on each call. */
    Entry entry(final int slot) {
        return Entry.of(slots.item(slot), lang);
    }

    /** The entries that have all words, or else those that have the most of them, but at least half. */
    Matches matches(final List<Wanted> words, final Optional<HitType> type) {
        final List<Matches> each = words.stream().map(word -> restricted(matches(word), type)).toList();
        final Matches all = each.stream().reduce(Matches::and).orElse(Matches.NONE);
        return all.size() > 0 || words.size() < 2 ? all
                : each.stream().reduce(Matches::or).orElse(Matches.NONE).withMostWords((words.size() + 1) / 2);
    }

    /** The slots of some of the matches, the best first, and of equals the first in the order of the snapshot. */
    int[] best(final Matches matches, final int offset, final int limit) {
        return Arrays.stream(matches.best(offset, limit, slots::place)).map(slots::slotAt).toArray();
    }

    private Matches matches(final Wanted word) {
        final Matches found = Matches.either(word.terms().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .flatMap(way -> postings(way.getKey()).map(each -> Matches.of(each, way.getValue())).stream())
                .toList());
        return found.times(rarity(found.size()));
    }

    /** What a word tells, as BM25 weighs it: the rarer the more. */
    private float rarity(final int size) {
        return (float) Math.log(1 + (slots.size() - size + 0.5) / (size + 0.5));
    }

    private Matches restricted(final Matches found, final Optional<HitType> type) {
        return type.map(wanted -> found.only(slot -> HitType.of(slots.item(slot)) == wanted)).orElse(found);
    }
}
