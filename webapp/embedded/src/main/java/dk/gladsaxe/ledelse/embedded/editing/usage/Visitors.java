package dk.gladsaxe.ledelse.embedded.editing.usage;

import dk.gladsaxe.ledelse.embedded.repository.Identified;
import dk.gladsaxe.ledelse.embedded.repository.Workspaces;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.jcr.Session;

/** What visitors have, asked of the instance that they see. Safe for use by several threads. */
public final class Visitors {

    private final Workspaces workspaces;

    /** @param workspaces of the public instance */
    public Visitors(final Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    /** Those of the items that visitors have, or those that they lack; in their order. */
    List<Found> select(final List<Found> items, final boolean have) {
        final Map<String, Session> sessions = new HashMap<>();
        try {
            final Predicate<Found> there = item -> Identified.find(
                    sessions.computeIfAbsent(item.workspace(), workspaces::systemSession), item.row().id()).isPresent();
            return items.stream().filter(item -> there.test(item) == have).toList();
        } finally {
            sessions.values().forEach(Session::logout);
        }
    }
}
