package dk.gladsaxe.ledelse.embedded.editing.versions;

import dk.gladsaxe.ledelse.embedded.editing.AuditAction;
import dk.gladsaxe.ledelse.embedded.editing.AuditEntry;
import dk.gladsaxe.ledelse.embedded.editing.Companion;
import dk.gladsaxe.ledelse.embedded.editing.EditingSession;
import dk.gladsaxe.ledelse.embedded.repository.Identified;
import dk.gladsaxe.ledelse.embedded.repository.Workspaces;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.jackrabbit.commons.JcrUtils;

/**
 * Keeps a version of each item that an operation changes or publishes, in the same save; before the first change also
 * of what was there. Safe for use by several threads.
 */
public final class VersionKeeper implements Companion {

    private static final Set<AuditAction> KEPT = Set.of(AuditAction.CREATED, AuditAction.CHANGED, AuditAction.RENAMED,
            AuditAction.MOVED, AuditAction.DUPLICATED, AuditAction.RESTORED_VERSION, AuditAction.REQUESTED,
            AuditAction.PUBLISHED, AuditAction.IMPORTED);

    private final Workspaces workspaces;

    public VersionKeeper(final Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public void beside(final EditingSession session) throws RepositoryException {
        final Map<String, AuditEntry> last = new LinkedHashMap<>();
        for (final AuditEntry entry : session.entries()) {
            final Optional<Node> node = KEPT.contains(entry.action())
                    ? Identified.find(session.jcr(), entry.item()) : Optional.empty();
            final Optional<Node> owner = node.isPresent() ? Belongings.owner(node.get()) : Optional.empty();
            if (owner.isPresent() && !owner.get().isNodeType("nt:folder")) {
                last.put(owner.get().getIdentifier(), entry);
            }
        }
        for (final Map.Entry<String, AuditEntry> each : last.entrySet()) {
            keep(session.jcr(), each.getKey(), each.getValue());
        }
    }

    private void keep(final Session session, final String item, final AuditEntry entry) throws RepositoryException {
        final Node node = session.getNodeByIdentifier(item);
        if (VersionStore.newest(session, item).isEmpty()) {
            keepBefore(session, item);
        }
        VersionStore.keep(session, node, new Version(0, entry.at(), entry.user(), entry.action().key(), "",
                entry.action() == AuditAction.PUBLISHED, Fingerprint.of(node)));
    }

    /** What is stored is seen by a session that has not changed anything. */
    private void keepBefore(final Session session, final String item) throws RepositoryException {
        final Session stored = workspaces.systemSession(session.getWorkspace().getName());
        try {
            final Optional<Node> before = Identified.find(stored, item);
            if (before.isPresent()) {
                VersionStore.keep(session, before.get(), before(before.get()));
            }
        } finally {
            stored.logout();
        }
    }

    private static Version before(final Node node) throws RepositoryException {
        final Instant at = node.hasProperty("mgnl:lastModified")
                ? node.getProperty("mgnl:lastModified").getDate().toInstant() : Instant.EPOCH;
        return new Version(0, at, JcrUtils.getStringProperty(node, "mgnl:lastModifiedBy", ""), Version.BEFORE, "",
                false, Fingerprint.of(node));
    }
}
