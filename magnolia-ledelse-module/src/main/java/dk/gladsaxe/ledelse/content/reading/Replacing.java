package dk.gladsaxe.ledelse.content.reading;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Replaces objects in a list by others, takes some out and appends new ones. Used once. */
final class Replacing<T> {

    private final Map<T, Optional<T>> replaced = new IdentityHashMap<>();
    private final List<T> added = new ArrayList<>();

    /** Has the one in the list, if there is one, replaced by the other, if there is one. */
    void by(final Optional<T> one, final Optional<T> other) {
        if (one.isEmpty()) {
            other.ifPresent(added::add);
        } else if (other.isEmpty() || one.get() != other.get()) {
            replaced.put(one.get(), other);
        }
    }

    /** The list as it is then; the same one when nothing of it changes. */
    List<T> in(final List<T> list) {
        if (replaced.isEmpty() && added.isEmpty()) {
            return list;
        }
        final List<T> now = new ArrayList<>(list.size() + added.size());
        for (final T each : list) {
            final Optional<T> other = replaced.isEmpty() ? null : replaced.get(each);
            if (other == null) {
                now.add(each);
            } else {
                other.ifPresent(now::add);
            }
        }
        now.addAll(added);
        return List.copyOf(now);
    }
}
