package dk.gladsaxe.ledelse.embedded.authoring.importing;

import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps what was read of a document while somebody decides: in memory, one document for each person, for an hour, and
 * not those of more people than work at the same time. Safe for use by several threads.
 */
final class ImportDesk {

    static final Duration LONGEST = Duration.ofHours(1);
    static final int MOST = 20;

    private final Clock clock;
    private final Map<String, Pending> pending = new LinkedHashMap<>();

    ImportDesk(final Clock clock) {
        this.clock = clock;
    }

    /** Takes the place of what the person sent before; the oldest of others goes when there are too many. */
    synchronized void put(final String user, final Pending document) {
        expire();
        pending.remove(user);
        pending.put(user, document);
        final Iterator<String> oldest = pending.keySet().iterator();
        while (pending.size() > MOST) {
            oldest.next();
            oldest.remove();
        }
    }

    synchronized Optional<Pending> of(final String user) {
        expire();
        return Optional.ofNullable(pending.get(user));
    }

    synchronized void clear(final String user) {
        pending.remove(user);
    }

    private void expire() {
        pending.values().removeIf(each -> !each.sent().plus(LONGEST).isAfter(clock.instant()));
    }
}
