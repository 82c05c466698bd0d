package dk.gladsaxe.ledelse.embedded.repository;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.jcr.Session;

/** System sessions that end together, those too that were opened before one that could not be. Used by one thread. */
public final class SystemSessions implements AutoCloseable {

    private final Deque<Session> open = new ArrayDeque<>();

    /** Opens one; it lasts until this is closed. */
    public Session open(final Workspaces workspaces, final String workspace) {
        final Session session = workspaces.systemSession(workspace);
        open.push(session);
        return session;
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            open.pop().logout();
        }
    }
}
