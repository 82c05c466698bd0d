package dk.gladsaxe.ledelse.content;

import dk.gladsaxe.ledelse.model.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All items of one kind in their order, found by identifier, by name and by facet without looking through them.
 * Immutable; every list it gives is in the shelf's order and cannot be changed.
 *
 * @param <T> the kind of item
 * @param <F> the facets they are found by
 */
public final class Shelf<T extends Item, F extends Enum<F> & Facet<T>> {

    private final List<T> all;
    private final Map<String, T> byId;
    private final Map<String, T> byName;
    private final Map<F, Map<String, List<T>>> byFacet;

    private Shelf(final List<T> all, final Map<F, Map<String, List<T>>> byFacet) {
        this.all = all;
        this.byId = firstBy(all, Item::id);
        this.byName = firstBy(all, Item::name);
        this.byFacet = byFacet;
    }

    static <T extends Item, F extends Enum<F> & Facet<T>> Shelf<T, F> of(
            final List<T> items, final Comparator<? super T> order, final Class<F> facets) {
        final List<T> ordered = items.stream().sorted(order).toList();
        final Map<F, Map<String, List<T>>> byFacet = new HashMap<>();
        for (final F facet : facets.getEnumConstants()) {
            byFacet.put(facet, group(ordered, facet));
        }
        return new Shelf<>(ordered, Map.copyOf(byFacet));
    }

    public List<T> all() {
        return all;
    }

    /** The item with this identifier; failing that, the first one with this name. */
    public Optional<T> find(final String idOrName) {
        return Optional.ofNullable(byId.getOrDefault(idOrName, byName.get(idOrName)));
    }

    /** The items with this value of the facet; empty when there are none. */
    public List<T> with(final F facet, final String value) {
        return byFacet.get(facet).getOrDefault(value, List.of());
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

    private static <T> Map<String, T> firstBy(final List<T> items, final Function<T, String> key) {
        return items.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity(), (first, later) -> first));
    }

    private static <T extends Item> Map<String, List<T>> group(final List<T> items, final Facet<T> facet) {
        final Map<String, List<T>> groups = new HashMap<>();
        for (final T item : items) {
            for (final String value : new LinkedHashSet<>(facet.valuesOf(item))) {
                groups.computeIfAbsent(value, key -> new ArrayList<>()).add(item);
            }
        }
        groups.replaceAll((value, found) -> List.copyOf(found));
        return Map.copyOf(groups);
    }
}
