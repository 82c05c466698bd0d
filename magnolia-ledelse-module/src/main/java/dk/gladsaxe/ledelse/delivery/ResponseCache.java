package dk.gladsaxe.ledelse.delivery;

import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The answers that were made of one snapshot, as far as there is room. A hit costs the look-up of a key in a map. Safe
 * for use by several threads.
 *
 * <p>It has two halves. When the newer one is full it becomes the older one, and what the older one held is let go, but
 * for what was asked for meanwhile. That keeps what is asked for often, without a list that every hit must write to.
 */
final class ResponseCache {

    private final Ledelsesgrundlag snapshot;
    private final long mostWeight;
    private final AtomicLong weight = new AtomicLong();
    private volatile Map<Key, Representation> newer = new ConcurrentHashMap<>();
    private volatile Map<Key, Representation> older = new ConcurrentHashMap<>();

    /** @param mostWeight how much memory to use, in bytes */
    ResponseCache(final Ledelsesgrundlag snapshot, final long mostWeight) {
        this.snapshot = snapshot;
        this.mostWeight = mostWeight;
    }

    /** Whether the answers in here are made of this snapshot. */
    boolean isOf(final Ledelsesgrundlag other) {
        return snapshot == other;
    }

    Optional<Representation> get(final Key key) {
        final Representation young = newer.get(key);
        if (young != null) {
            return Optional.of(young);
        }
        final Representation old = older.get(key);
        if (old != null) {
            put(key, old);
        }
        return Optional.ofNullable(old);
    }

    void put(final Key key, final Representation representation) {
        final int more = representation.weight() + key.weight();
        if (more > mostWeight / 4) {
            return;
        }
        if (weight.addAndGet(more) > mostWeight / 2) {
            turn(more);
        }
        newer.put(key, representation);
    }

    private synchronized void turn(final int more) {
        if (weight.get() > mostWeight / 2) {
            older = newer;
            newer = new ConcurrentHashMap<>();
            weight.set(more);
        }
    }

    /**
     * What was asked.
     *
     * @param root as of {@link ApiRequest}
     */
    record Key(String path, String query, String root) {

        /** About how much memory it takes, in bytes. */
        int weight() {
            return 2 * (path.length() + query.length() + root.length());
        }
    }
}
