package dk.gladsaxe.ledelse.content.following;

import dk.gladsaxe.ledelse.content.reading.Changes;
import java.util.HashSet;
import java.util.Set;
import javax.jcr.RepositoryException;
import javax.jcr.observation.Event;
import javax.jcr.observation.EventIterator;
import javax.jcr.observation.EventListener;

/**
 * Notes the paths that events of one workspace name until they are fetched. When it cannot be told what has changed, or
 * there is too much of it, everything has. Safe for use by several threads.
 */
final class ChangeLog implements EventListener {

    /** More paths than this are not kept; reading everything is then hardly more work, and surely less memory. */
    static final int MOST_PATHS = 20_000;

    private static final String OF_THE_REPOSITORY = "/jcr:system";
    private static final String TYPE = "/jcr:primaryType";

    private final Runnable onChange;
    private final Set<String> nodes = new HashSet<>();
    private final Set<String> trees = new HashSet<>();
    private boolean everything = true;

    /**
     * Makes a log that begins with everything changed, since nobody listened before.
     *
     * @param onChange called after events in the thread that brings them
     */
    ChangeLog(final Runnable onChange) {
        this.onChange = onChange;
    }

    @Override
    public void onEvent(final EventIterator events) {
        note(events);
        onChange.run();
    }

    /** All changes that were noted since this was last called. */
    synchronized Changes fetch() {
        final Changes changes = everything ? Changes.EVERYTHING : new Changes(false, nodes, trees);
        everything = false;
        nodes.clear();
        trees.clear();
        return changes;
    }

    private synchronized void note(final EventIterator events) {
        try {
            while (!everything && events.hasNext()) {
                note(events.nextEvent());
                everything |= nodes.size() + trees.size() > MOST_PATHS;
            }
        } catch (final RepositoryException e) {
            // Such an event says no more than that something has changed.
            everything = true;
        }
        if (everything) {
            nodes.clear();
            trees.clear();
        }
    }

    private void note(final Event event) throws RepositoryException {
        if (event.getType() == Event.PERSIST) {
            return;
        }
        final String path = event.getPath();
        if (path == null || !path.startsWith("/")) {
            everything = true;
        } else if (!path.startsWith(OF_THE_REPOSITORY)) {
            note(event, path);
        }
    }

    private void note(final Event event, final String path) throws RepositoryException {
        switch (event.getType()) {
            case Event.PROPERTY_ADDED, Event.PROPERTY_CHANGED, Event.PROPERTY_REMOVED ->
                    (path.endsWith(TYPE) ? trees : nodes).add(path.substring(0, path.lastIndexOf('/')));
            case Event.NODE_ADDED, Event.NODE_REMOVED -> trees.add(path);
            case Event.NODE_MOVED -> {
                trees.add(path);
                // A node that only changed places with a sibling says where it stood by a relative path instead.
                if (event.getInfo().get("srcAbsPath") instanceof String source) {
                    trees.add(source);
                }
            }
            default -> everything = true;
        }
    }
}
