package dk.gladsaxe.ledelse.embedded.editing;

import dk.gladsaxe.ledelse.embedded.security.User;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** The user's session during one operation, and what is to be recorded of the operation. For one thread. */
public final class EditingSession {

    private final Session jcr;
    private final User user;
    private final Instant now;
    private final List<AuditEntry> entries = new ArrayList<>();

    EditingSession(final Session jcr, final User user, final Instant now) {
        this.jcr = jcr;
        this.user = user;
        this.now = now;
    }

    /** The user's own session: it finds and changes only what the user may. It is neither saved nor logged out. */
    public Session jcr() {
        return jcr;
    }

    public User user() {
        return user;
    }

    /** The moment of the operation, the same all through it. */
    public Instant now() {
        return now;
    }

    /** Marks the node as changed by this user now, as Magnolia does. */
    public void touch(final Node node) throws RepositoryException {
        if (node.isNodeType("mgnl:lastModified")) {
            node.setProperty("mgnl:lastModified", calendar());
            node.setProperty("mgnl:lastModifiedBy", user.name());
        }
    }

    /** The moment of the operation as JCR has it. */
    public Calendar calendar() {
        return GregorianCalendar.from(now.atZone(ZoneOffset.UTC));
    }

    /** Records what was done to a node; saved with the operation. To be called before a node is removed. */
    public void record(final AuditAction action, final Node node, final String detail) throws RepositoryException {
        entries.add(new AuditEntry(now, user.name(), action, jcr.getWorkspace().getName(), node.getIdentifier(),
                node.getPath(), node.getPrimaryNodeType().getName(), ItemTitle.of(node), detail));
    }

    /** What has been recorded so far. */
    public List<AuditEntry> entries() {
        return List.copyOf(entries);
    }
}
