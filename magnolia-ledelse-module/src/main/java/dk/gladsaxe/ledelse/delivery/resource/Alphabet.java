package dk.gladsaxe.ledelse.delivery.resource;

import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.delivery.query.Criterion;
import dk.gladsaxe.ledelse.delivery.query.Listing;
import dk.gladsaxe.ledelse.delivery.query.Order;
import dk.gladsaxe.ledelse.model.Item;
import dk.gladsaxe.ledelse.model.Localized;
import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Items in the alphabetical order of a language, by the text that readers of that language see. Immutable, and a sort of
 * all items, so it is made once for each snapshot.
 *
 * @param <T> the kind of item
 */
final class Alphabet<T extends Item> {

    /** How much of a text counts. */
    private static final int MOST = 100;

    private final Order<T> order;
    private final List<T> all;
    private final Map<String, Integer> places = new HashMap<>();

    Alphabet(final List<T> items, final Function<T, Localized> text, final String lang) {
        final Collator collator = Collator.getInstance(Locale.forLanguageTag(lang));
        final Function<T, String> shown = item -> beginning(text.apply(item).text(lang).value());
        this.order = Order.by(Criterion.text(shown, collator::compare), Criterion.text(Ledelsesgrundlag::sortName),
                Criterion.text(Item::id));
        this.all = items.stream().map(item -> new Keyed<>(collator.getCollationKey(shown.apply(item)), item))
                .sorted(Comparator.<Keyed<T>, CollationKey>comparing(Keyed::key)
                        .thenComparing(each -> Ledelsesgrundlag.sortName(each.item()))
                        .thenComparing(each -> each.item().id()))
                .map(Keyed::item).toList();
        all.forEach(item -> places.put(item.id(), places.size()));
    }

    /** Some of the items in this order. */
    Listing<T> listing(final List<T> some) {
        return new Listing<>(some.size() == all.size() ? all
                : some.stream().mapToInt(item -> places.get(item.id())).sorted().mapToObj(all::get).toList(), order);
    }

    private static String beginning(final String text) {
        return text.substring(0, Math.min(MOST, text.length()));
    }

    /** An item with what it is sorted by. */
    private record Keyed<T>(CollationKey key, T item) {
    }
}
