package dk.gladsaxe.ledelse.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A large map of which few values change at a time: what has changed lies over a map that is shared by all who came of
 * it, until so much lies there that a new map is worth its while. Immutable.
 *
 * @param <V> what the keys lead to
 */
public final class Overlaid<V> {

    private static final int ALWAYS = 1_000;
    private static final int SHARE = 32;

    private final Map<String, V> base;
    private final Map<String, Optional<V>> over;

    private Overlaid(final Map<String, V> base, final Map<String, Optional<V>> over) {
        this.base = base;
        this.over = over;
    }

    /** @param base not to be changed any more */
    public static <V> Overlaid<V> of(final Map<String, V> base) {
        return new Overlaid<>(base, Map.of());
    }

    public Optional<V> get(final String key) {
        final Optional<V> changed = over.isEmpty() ? null : over.get(key);
        return changed == null ? Optional.ofNullable(base.get(key)) : changed;
    }

    /** All keys; takes as long as there are. */
    public Set<String> keys() {
        final Set<String> keys = new HashSet<>(base.keySet());
        over.forEach((key, value) -> {
            if (value.isPresent()) {
                keys.add(key);
            } else {
                keys.remove(key);
            }
        });
        return keys;
    }

    /** The same but for these keys, those without a value being gone. */
    public Overlaid<V> with(final Map<String, Optional<V>> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        final Map<String, Optional<V>> changed = new HashMap<>(over);
        changed.putAll(changes);
        if (changed.size() < ALWAYS + base.size() / SHARE) {
            return new Overlaid<>(base, changed);
        }
        final Map<String, V> merged = new HashMap<>(base);
        changed.forEach((key, value) -> value.ifPresentOrElse(v -> merged.put(key, v), () -> merged.remove(key)));
        return of(merged);
    }
}
