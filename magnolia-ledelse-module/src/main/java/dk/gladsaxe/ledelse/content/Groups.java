package dk.gladsaxe.ledelse.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Things by the values they bear, sorted within each value. Immutable.
 *
 * @param <T> the kind of thing
 */
final class Groups<T> {

    private final Overlaid<List<T>> groups;
    private final Function<T, Collection<String>> values;

    private Groups(final Overlaid<List<T>> groups, final Function<T, Collection<String>> values) {
        this.groups = groups;
        this.values = values;
    }

    static <T> Groups<T> of(final List<T> sorted, final Function<T, Collection<String>> values) {
        final Map<String, List<T>> groups = by(sorted, values);
        groups.replaceAll((value, found) -> List.copyOf(found));
        return new Groups<>(Overlaid.of(groups), values);
    }

    /** The things with this value; none when nothing bears it. */
    List<T> with(final String value) {
        return groups.get(value).orElse(List.of());
    }

    /** The values that something bears. */
    Set<String> values() {
        return groups.keys();
    }

    /** The same with some things taken out and others put in; both sorted. */
    Groups<T> replace(final List<T> gone, final List<T> come, final Comparator<? super T> order) {
        final Map<String, List<T>> out = by(gone, values);
        final Map<String, List<T>> in = by(come, values);
        final Set<String> changed = new LinkedHashSet<>(out.keySet());
        changed.addAll(in.keySet());
        final Map<String, Optional<List<T>>> replaced = new HashMap<>();
        for (final String value : changed) {
            final List<T> group = Sorted.replace(
                    with(value), out.getOrDefault(value, List.of()), in.getOrDefault(value, List.of()), order);
            replaced.put(value, Optional.of(group).filter(some -> !some.isEmpty()));
        }
        return new Groups<>(groups.with(replaced), values);
    }

    private static <T> Map<String, List<T>> by(final List<T> things, final Function<T, Collection<String>> values) {
        final Map<String, List<T>> groups = new HashMap<>();
        for (final T thing : things) {
            for (final String value : new LinkedHashSet<>(values.apply(thing))) {
                groups.computeIfAbsent(value, key -> new ArrayList<>(1)).add(thing);
            }
        }
        return groups;
    }
}
