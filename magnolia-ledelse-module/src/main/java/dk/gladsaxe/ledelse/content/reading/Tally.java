package dk.gladsaxe.ledelse.content.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Counts how often each text is used, so that it is known when nobody uses it any more. For one thread. */
final class Tally {

    private final Map<String, Integer> counts = new HashMap<>();

    void add(final String text) {
        counts.merge(text, 1, Integer::sum);
    }

    void remove(final String text) {
        counts.computeIfPresent(text, (key, count) -> count > 1 ? count - 1 : null);
    }

    /** Those that are used. */
    Set<String> used() {
        return counts.keySet();
    }
}
