package dk.gladsaxe.ledelse.content;

import dk.gladsaxe.ledelse.model.Item;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All items of one kind in their order, found by identifier, by name and by facet without looking through them.
 * Immutable; every list it gives is in the shelf's order and cannot be changed.
 *
 * @param <T> the kind of item
 * @param <F> the facets they are found by
 */
public final class Shelf<T extends Item, F extends Enum<F> & Facet<T>> {

    /** When more than one in so many items has changed, grouping all of them is less work. */
    private static final int FEW = 4;

    private final Class<F> facets;
    private final Comparator<? super T> order;
    private final List<T> all;
    private final Overlaid<T> byId;
    private final Groups<T> byName;
    private final Map<F, Groups<T>> byFacet;

    private Shelf(
            final Class<F> facets,
            final Comparator<? super T> order,
            final List<T> all,
            final Overlaid<T> byId,
            final Groups<T> byName,
            final Map<F, Groups<T>> byFacet) {
        this.facets = facets;
        this.order = order;
        this.all = all;
        this.byId = byId;
        this.byName = byName;
        this.byFacet = byFacet;
    }

    /** @param order items that are equal in it come in the order of their identifiers */
    static <T extends Item, F extends Enum<F> & Facet<T>> Shelf<T, F> of(
            final List<T> items, final Comparator<? super T> order, final Class<F> facets) {
        final Comparator<? super T> total = ((Comparator<T>) order::compare).thenComparing(Item::id);
        return sorted(items.stream().sorted(total).toList(), total, facets);
    }

    private static <T extends Item, F extends Enum<F> & Facet<T>> Shelf<T, F> sorted(
            final List<T> all, final Comparator<? super T> order, final Class<F> facets) {
        final Map<String, T> byId = new HashMap<>();
        all.forEach(each -> byId.put(each.id(), each));
        final Map<F, Groups<T>> byFacet = new EnumMap<>(facets);
        for (final F facet : facets.getEnumConstants()) {
            byFacet.put(facet, Groups.of(all, facet::valuesOf));
        }
        return new Shelf<>(facets, order, all, Overlaid.of(byId), Groups.of(all, each -> List.of(each.name())), byFacet);
    }

    /** This shelf without some of its items and with others. */
    Shelf<T, F> following(final Difference<T> difference) {
        if (difference.size() == 0) {
            return this;
        }
        final List<T> gone = difference.gone().stream().sorted(order).toList();
        final List<T> come = difference.come().stream().sorted(order).toList();
        final List<T> replaced = Sorted.replace(all, gone, come, order);
        if (difference.size() > all.size() / FEW) {
            return sorted(replaced, order, facets);
        }
        final Map<String, Optional<T>> ids = new HashMap<>();
        gone.forEach(each -> ids.put(each.id(), Optional.empty()));
        come.forEach(each -> ids.put(each.id(), Optional.of(each)));
        final Map<F, Groups<T>> groups = new EnumMap<>(byFacet);
        groups.replaceAll((facet, known) -> known.replace(gone, come, order));
        return new Shelf<>(facets, order, replaced, byId.with(ids), byName.replace(gone, come, order), groups);
    }

    public List<T> all() {
        return all;
    }

    /** The order the items are in; no two items are equal in it. */
    public Comparator<? super T> order() {
        return order;
    }

    /** The item with this identifier; failing that, the first one with this name. */
    public Optional<T> find(final String idOrName) {
        return byId.get(idOrName).or(() -> byName.with(idOrName).stream().findFirst());
    }

    /** The items with this value of the facet; empty when there are none. */
    public List<T> with(final F facet, final String value) {
        return byFacet.get(facet).with(value);
    }

    /** The values of the facet under which there are items, in no order. */
    public Set<String> values(final F facet) {
        return Collections.unmodifiableSet(byFacet.get(facet).values());
    }

    /** The items that have all of these values; with no value given, all items. */
    public List<T> with(final Map<F, String> values) {
        return values.keySet().stream()
                .min(Comparator.comparingInt(facet -> with(facet, values.get(facet)).size()))
                .map(rarest -> narrow(with(rarest, values.get(rarest)), values))
                .orElse(all);
    }

    private List<T> narrow(final List<T> candidates, final Map<F, String> values) {
        return values.size() == 1 ? candidates : candidates.stream()
                .filter(item -> values.entrySet().stream()
                        .allMatch(each -> each.getKey().valuesOf(item).contains(each.getValue())))
                .toList();
    }
}
