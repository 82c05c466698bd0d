package info.magnolia.context;

import dk.gladsaxe.ledelse.embedded.repository.RepositoryFailure;
import dk.gladsaxe.ledelse.embedded.repository.Workspaces;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Stands in for Magnolia's class of that name, for modules that look it up by reflection. Each instance's class loader
 * loads it anew and starts it with that instance's workspaces; the host itself never uses it. As in Magnolia the system
 * context keeps one session for each thread and workspace.
 */
public final class MgnlContext {

    private static volatile HostContext system;

    private MgnlContext() {
    }

    /** The context of the CMS itself. */
    public static SystemContext getSystemContext() {
        if (system == null) {
            throw new IllegalStateException("the instance has ended, or has not begun");
        }
        return system;
    }

    /** Called by the host when the instance begins. */
    public static void start(final Workspaces workspaces) {
        system = new HostContext(workspaces, new ConcurrentHashMap<>());
    }

    /** Called by the host when the instance ends. */
    public static void stop() {
        final HostContext ended = system;
        system = null;
        ended.sessions().values().forEach(Session::logout);
    }

    private record Owner(long thread, String workspace) {
    }

    private record HostContext(Workspaces workspaces, Map<Owner, Session> sessions) implements SystemContext {

        @Override
        public Session getJCRSession(final String workspaceName) throws RepositoryException {
            try {
                return sessions.compute(new Owner(Thread.currentThread().getId(), workspaceName),
                        (owner, session) -> session != null && session.isLive()
                                ? session : workspaces.systemSession(workspaceName));
            } catch (final RepositoryFailure e) {
                throw (RepositoryException) e.getCause();
            }
        }
    }
}
