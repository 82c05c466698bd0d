package dk.gladsaxe.ledelse.embedded.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts failures by key, and blocks a key that has reached the limit until nothing has failed for the pause. A key is
 * forgotten when its pause is over, and when there are more keys than the capacity, the oldest. Lives in memory: a
 * restart forgets all. Safe for use by several threads.
 */
final class Throttle {

    private final Clock clock;
    private final int limit;
    private final Duration pause;
    private final int capacity;
    private final Map<String, Failures> failures = new LinkedHashMap<>();

    Throttle(final Clock clock, final int limit, final Duration pause, final int capacity) {
        this.clock = clock;
        this.limit = limit;
        this.pause = pause;
        this.capacity = capacity;
    }

    private record Failures(int count, Instant last) {
    }

    /** How long the key stays blocked; empty when it is not. */
    synchronized Optional<Duration> blocked(final String key) {
        final Instant now = clock.instant();
        return Optional.ofNullable(failures.get(key))
                .filter(failed -> failed.count() >= limit)
                .map(failed -> Duration.between(now, failed.last().plus(pause)))
                .filter(left -> !left.isNegative() && !left.isZero());
    }

    synchronized void failed(final String key) {
        final Instant now = clock.instant();
        final Failures before = failures.remove(key);
        final boolean goesOn = before != null && before.last().plus(pause).isAfter(now);
        failures.put(key, new Failures(goesOn ? before.count() + 1 : 1, now));
        forget();
    }

    synchronized void succeeded(final String key) {
        failures.remove(key);
    }

    private void forget() {
        final Iterator<String> oldest = failures.keySet().iterator();
        while (failures.size() > capacity) {
            oldest.next();
            oldest.remove();
        }
    }
}
