package dk.gladsaxe.ledelse.embedded.accounts;

import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import dk.gladsaxe.ledelse.embedded.repository.SystemSessions;
import dk.gladsaxe.ledelse.embedded.repository.Workspaces;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.observation.Event;

/**
 * All accounts, read once and again after users, groups or roles changed: at once when this object changed them, within
 * a moment when somebody else did. Safe for use by several threads.
 */
final class Directory implements AutoCloseable {

    private static final int ANY_EVENT = Event.NODE_ADDED | Event.NODE_MOVED | Event.NODE_REMOVED
            | Event.PROPERTY_ADDED | Event.PROPERTY_CHANGED | Event.PROPERTY_REMOVED;

    private final Workspaces workspaces;
    private final AtomicLong generation = new AtomicLong();
    private final SystemSessions watchers = new SystemSessions();
    private volatile Snapshot snapshot = new Snapshot(-1, Map.of());

    Directory(final Workspaces workspaces) {
        this.workspaces = workspaces;
        try {
            List.of("users", "usergroups", "userroles").forEach(this::watch);
        } catch (final RuntimeException e) {
            watchers.close();
            throw e;
        }
    }

    private record Snapshot(long generation, Map<String, Account> accounts) {
    }

    /** Something done to a workspace; saved afterwards. */
    interface Change {
        void apply(Session session) throws RepositoryException;
    }

    private void watch(final String workspace) {
        final Session session = watchers.open(workspaces, workspace);
        Jcr.run(() -> session.getWorkspace().getObservationManager().addEventListener(
                events -> generation.incrementAndGet(), ANY_EVENT, "/", true, null, null, false));
    }

    /** By name. */
    Map<String, Account> accounts() {
        final Snapshot known = snapshot;
        final long now = generation.get();
        if (known.generation() == now) {
            return known.accounts();
        }
        final Map<String, Account> read = read();
        snapshot = new Snapshot(now, read);
        return read;
    }

    private Map<String, Account> read() {
        try (SystemSessions open = new SystemSessions()) {
            final Session users = open.open(workspaces, "users");
            final Session groups = open.open(workspaces, "usergroups");
            final Session roles = open.open(workspaces, "userroles");
            return Jcr.get(() -> new AccountReader(users, groups, roles).read());
        }
    }

    /** The identifier of the role of that name. */
    Optional<String> role(final String name) {
        return Jcr.get(() -> {
            final Session session = workspaces.systemSession("userroles");
            try {
                return session.nodeExists("/" + name)
                        ? Optional.of(session.getNode("/" + name).getIdentifier()) : Optional.empty();
            } finally {
                session.logout();
            }
        });
    }

    /** Lets the next reader read again. */
    void refresh() {
        generation.incrementAndGet();
    }

    void change(final String workspace, final Change change) {
        Jcr.run(() -> {
            final Session session = workspaces.systemSession(workspace);
            try {
                change.apply(session);
                session.save();
            } finally {
                session.logout();
                refresh();
            }
        });
    }

    @Override
    public void close() {
        watchers.close();
    }
}
