package dk.gladsaxe.ledelse.embedded.editing;

import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import dk.gladsaxe.ledelse.embedded.repository.Workspaces;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.UUID;
import java.util.function.BiConsumer;
import javax.jcr.AccessDeniedException;
import javax.jcr.InvalidItemStateException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Runs editorial operations: each is one save of one workspace, its audit entries included, so that whatever happens in
 * the middle leaves the state before or after. Safe for use by several threads.
 */
public final class Operations {

    /** The folder of the annex that holds the audit entries, by year, month and day. */
    static final String AUDIT = "audit";

    private final Workspaces workspaces;
    private final Clock clock;
    private final BiConsumer<String, String> saved;
    private final Companion companion;

    /** @param saved told of each workspace and path that an operation has saved */
    public Operations(final Workspaces workspaces, final Clock clock, final BiConsumer<String, String> saved) {
        this(workspaces, clock, saved, session -> { });
    }

    /**
     * @param saved     told of each workspace and path that an operation has saved
     * @param companion writes beside each operation what is kept of it
     */
    public Operations(final Workspaces workspaces, final Clock clock, final BiConsumer<String, String> saved,
            final Companion companion) {
        this.workspaces = workspaces;
        this.clock = clock;
        this.saved = saved;
        this.companion = companion;
    }

    /**
     * Runs the operation with the user's own rights and saves once.
     *
     * @throws Conflict when somebody else saved the same nodes in the meantime
     * @throws Refused  when the user's roles do not allow a part of it
     */
    public <T> T run(final String workspace, final User user, final Operation<T> operation) {
        return Jcr.get(() -> {
            final Session session = workspaces.session(workspace, user);
            try {
                final EditingSession editing = new EditingSession(session, user, clock.instant());
                final T result = complete(editing, operation);
                session.save();
                editing.entries().forEach(entry -> saved.accept(workspace, entry.path()));
                return result;
            } catch (final InvalidItemStateException e) {
                throw new Conflict(e);
            } catch (final AccessDeniedException e) {
                throw new Refused(e);
            } finally {
                session.logout();
            }
        });
    }

    /**
     * Does the operation in a session that somebody else saves, audit entries and all. Whoever has saved it calls
     * {@link #announce}.
     *
     * @param user in whose name it is recorded; what may be done is up to the session
     */
    public <T> T within(final Session session, final User user, final Operation<T> operation)
            throws RepositoryException {
        return complete(new EditingSession(session, user, clock.instant()), operation);
    }

    /** Says that a node was saved by somebody else. */
    public void announce(final String workspace, final String path) {
        saved.accept(workspace, path);
    }

    private <T> T complete(final EditingSession editing, final Operation<T> operation) throws RepositoryException {
        final T result = operation.on(editing);
        companion.beside(editing);
        for (final AuditEntry entry : editing.entries()) {
            write(editing.jcr(), entry);
        }
        return result;
    }

    private static void write(final Session session, final AuditEntry entry) throws RepositoryException {
        final LocalDate day = entry.at().atZone(ZoneOffset.UTC).toLocalDate();
        final Node node = Annex.node(session, "%s/%d/%02d/%02d/%s".formatted(
                AUDIT, day.getYear(), day.getMonthValue(), day.getDayOfMonth(), UUID.randomUUID()));
        node.setProperty("at", GregorianCalendar.from(entry.at().atZone(ZoneOffset.UTC)));
        node.setProperty("user", entry.user());
        node.setProperty("action", entry.action().key());
        node.setProperty("item", entry.item());
        node.setProperty("path", entry.path());
        node.setProperty("type", entry.type());
        node.setProperty("title", entry.title());
        node.setProperty("detail", entry.detail());
    }
}
