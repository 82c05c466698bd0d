package dk.gladsaxe.ledelse.embedded.editing.listing;

import dk.gladsaxe.ledelse.embedded.editing.Annex;
import java.util.HashSet;
import java.util.Set;
import javax.jcr.RepositoryException;
import javax.jcr.observation.Event;
import javax.jcr.observation.EventIterator;

/** Which paths have changed since somebody last took them. Safe for use by several threads. */
final class Changes {

    private Set<String> paths = new HashSet<>();
    private boolean everything = true;

    /** @param everything whether more has changed than the paths tell */
    record Taken(Set<String> paths, boolean everything) {
    }

    synchronized void add(final String path) {
        if (!Annex.contains(path)) {
            paths.add(path);
            everything |= paths.size() > WorkspaceIndex.MANY;
        }
    }

    /** What a listener of the repository hears. */
    void heard(final EventIterator events) {
        while (events.hasNext()) {
            final Event event = events.nextEvent();
            try {
                add(event.getPath());
            } catch (final RepositoryException e) {
                lost();
            }
        }
    }

    private synchronized void lost() {
        everything = true;
    }

    synchronized Taken take() {
        final Taken taken = new Taken(paths, everything);
        paths = new HashSet<>();
        everything = false;
        return taken;
    }
}
