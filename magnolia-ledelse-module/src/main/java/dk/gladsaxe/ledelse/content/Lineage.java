package dk.gladsaxe.ledelse.content;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * What snapshots that follow each other hand on: the latest of whatever was made out of any of them, for the next to be
 * made out of with less work. Keeps no more than one of each. Safe for use by several threads.
 */
final class Lineage {

    private final Map<Class<?>, Object> latest = new ConcurrentHashMap<>();
    private final AtomicReference<Optional<Ledelsesgrundlag>> published = new AtomicReference<>(Optional.empty());

    /** Makes a thing out of the latest of its type, while others who want one of that type wait. */
    <T> T make(final Class<T> type, final Function<Optional<T>, T> making) {
        return type.cast(latest.compute(type, (key, former) ->
                making.apply(Optional.ofNullable(former).map(type::cast))));
    }

    /** The latest snapshot without drafts. */
    Optional<Ledelsesgrundlag> published() {
        return published.get();
    }

    void published(final Ledelsesgrundlag now) {
        published.set(Optional.of(now));
    }
}
