package dk.gladsaxe.ledelse.delivery.resource;

import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.delivery.query.Criterion;
import dk.gladsaxe.ledelse.delivery.query.Listing;
import dk.gladsaxe.ledelse.delivery.query.Order;
import dk.gladsaxe.ledelse.model.Item;
import dk.gladsaxe.ledelse.model.Localized;
import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Items in the alphabetical order of a language, by the text that readers of that language see. Immutable.
 *
 * @param <T> the kind of item
 */
final class Alphabet<T extends Item> {

    /** How much of a text counts. */
    private static final int MOST = 100;

    /** Of more than every tenth, sorting all is faster than finding a place for each. */
    private static final int FEW = 10;

    private final Collator collator;
    private final Function<T, String> shown;
    private final Order<T> order;
    private final List<T> all;
    private final Map<String, Integer> places = new HashMap<>();

    private Alphabet(final Collator collator, final Function<T, String> shown, final List<T> sorted) {
        this.collator = collator;
        this.shown = shown;
        this.order = Order.by(Criterion.text(shown, collator::compare), Criterion.text(Ledelsesgrundlag::sortName),
                Criterion.text(Item::id));
        this.all = sorted;
        sorted.forEach(item -> places.put(item.id(), places.size()));
    }

    /** Of no items. */
    static <T extends Item> Alphabet<T> empty(final Function<T, Localized> text, final String lang) {
        return new Alphabet<>(Collator.getInstance(Locale.forLanguageTag(lang)),
                item -> beginning(text.apply(item).text(lang).value()), List.of());
    }

    /** Of these items. Those that are the same objects here keep their order, so few new ones cost little. */
    Alphabet<T> of(final List<T> items) {
        final Set<T> fresh = Collections.newSetFromMap(new IdentityHashMap<>(items.size()));
        fresh.addAll(items);
        final List<T> kept = all.stream().filter(fresh::remove).toList();
        return new Alphabet<>(collator, shown,
                fresh.size() * FEW > items.size() ? sorted(items) : merged(kept, sorted(fresh)));
    }

    /** Some of the items in this order. */
    Listing<T> listing(final List<T> some) {
        return new Listing<>(some.size() == all.size() ? all
                : some.stream().mapToInt(item -> places.get(item.id())).sorted().mapToObj(all::get).toList(), order);
    }

    private List<T> sorted(final Collection<T> items) {
        return items.stream().map(item -> new Keyed<>(collator.getCollationKey(shown.apply(item)), item))
                .sorted(Comparator.<Keyed<T>, CollationKey>comparing(Keyed::key)
                        .thenComparing(each -> Ledelsesgrundlag.sortName(each.item()))
                        .thenComparing(each -> each.item().id()))
                .map(Keyed::item).toList();
    }

    private List<T> merged(final List<T> kept, final List<T> few) {
        final List<T> merged = new ArrayList<>(kept.size() + few.size());
        int from = 0;
        for (final T item : few) {
            final int to = -1 - Collections.binarySearch(kept, item, order);
            merged.addAll(kept.subList(from, to));
            merged.add(item);
            from = to;
        }
        merged.addAll(kept.subList(from, kept.size()));
        return List.copyOf(merged);
    }

    private static String beginning(final String text) {
        return text.substring(0, Math.min(MOST, text.length()));
    }

    /** An item with what it is sorted by. */
    private record Keyed<T>(CollationKey key, T item) {
    }
}
