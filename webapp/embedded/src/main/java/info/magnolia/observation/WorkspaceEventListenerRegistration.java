package info.magnolia.observation;

import dk.gladsaxe.ledelse.embedded.repository.RepositoryFailure;
import dk.gladsaxe.ledelse.embedded.repository.Workspaces;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.observation.Event;
import javax.jcr.observation.EventListener;

/**
 * Stands in for Magnolia's class of that name, for modules that look it up by reflection. Each instance's class loader
 * loads it anew and starts it with that instance's workspaces; the host itself never uses it.
 */
public final class WorkspaceEventListenerRegistration {

    private static final int ANY_EVENT = Event.NODE_ADDED | Event.NODE_MOVED | Event.NODE_REMOVED
            | Event.PROPERTY_ADDED | Event.PROPERTY_CHANGED | Event.PROPERTY_REMOVED | Event.PERSIST;

    private static final Set<Session> SESSIONS = ConcurrentHashMap.newKeySet();
    private static volatile Workspaces workspaces;

    private WorkspaceEventListenerRegistration() {
    }

    /** Prepares to tell the listener of every change at or below that path. */
    public static Registrar observe(final String workspace, final String path, final EventListener listener) {
        return () -> register(workspace, path, listener);
    }

    private static Handle register(final String workspace, final String path, final EventListener listener)
            throws RepositoryException {
        if (workspaces == null) {
            throw new IllegalStateException("the instance has ended, or has not begun");
        }
        final Session session = session(workspace);
        try {
            session.getWorkspace().getObservationManager()
                    .addEventListener(listener, ANY_EVENT, path, true, null, null, false);
        } catch (final RepositoryException | RuntimeException e) {
            session.logout();
            throw e;
        }
        SESSIONS.add(session);
        return () -> {
            SESSIONS.remove(session);
            session.logout();
        };
    }

    private static Session session(final String workspace) throws RepositoryException {
        try {
            return workspaces.systemSession(workspace);
        } catch (final RepositoryFailure e) {
            throw (RepositoryException) e.getCause();
        }
    }

    /** Called by the host when the instance begins. */
    public static void start(final Workspaces ofInstance) {
        workspaces = ofInstance;
    }

    /** Called by the host when the instance ends. */
    public static void stop() {
        workspaces = null;
        SESSIONS.forEach(Session::logout);
        SESSIONS.clear();
    }

    /** Begins to listen. */
    @FunctionalInterface
    public interface Registrar {
        Handle register() throws RepositoryException;
    }

    /** Ends the listening. */
    @FunctionalInterface
    public interface Handle {
        void unregister() throws RepositoryException;
    }
}
