package dk.gladsaxe.ledelse.embedded.editing.bin;

import dk.gladsaxe.ledelse.embedded.editing.AuditAction;
import dk.gladsaxe.ledelse.embedded.editing.EditingSession;
import dk.gladsaxe.ledelse.embedded.editing.Operations;
import dk.gladsaxe.ledelse.embedded.editing.Refused;
import dk.gladsaxe.ledelse.embedded.editing.publishing.Ending;
import dk.gladsaxe.ledelse.embedded.repository.Identified;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.Collection;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.jackrabbit.commons.JcrUtils;

/**
 * Deletes items to the bin, which is a mark as Magnolia makes it, takes them out again, and removes them for good. Each
 * call is one save. What visitors see does not change. Safe for use by several threads.
 */
public final class Bin {

    static final String DELETED = "mgnl:deleted";
    static final String DELETED_BY = "mgnl:deletedBy";

    private final Operations operations;

    public Bin(final Operations operations) {
        this.operations = operations;
    }

    /** How many of them were there and not in the bin yet. */
    public int delete(final String workspace, final Collection<String> items, final User user) {
        return each(workspace, items, user, (session, node) -> {
            if (node.isNodeType(DELETED)) {
                return false;
            }
            if (!session.jcr().hasPermission(node.getPath(), Session.ACTION_REMOVE)) {
                throw new Refused("The user's roles do not allow to delete " + node.getPath());
            }
            node.addMixin(DELETED);
            node.setProperty(DELETED, session.calendar());
            node.setProperty(DELETED_BY, user.name());
            Ending.deleted(session, node);
            session.record(AuditAction.DELETED, node, "");
            return true;
        });
    }

    /** How many of them were in the bin. */
    public int restore(final String workspace, final Collection<String> items, final User user) {
        return each(workspace, items, user, (session, node) -> {
            if (!node.isNodeType(DELETED)) {
                return false;
            }
            node.removeMixin(DELETED);
            session.record(AuditAction.RESTORED_FROM_BIN, node, "");
            return true;
        });
    }

    /**
     * Removes items that lie in the bin, with their versions; who did what stays.
     *
     * @return how many
     * @throws Refused when visitors still have one of them: then its deletion is to be published
     */
    public int purge(final String workspace, final Collection<String> items, final User user) {
        return each(workspace, items, user, (session, node) -> {
            if (!node.isNodeType(DELETED)) {
                return false;
            }
            if (published(node)) {
                throw new Refused("Visitors still have " + node.getPath());
            }
            Ending.purged(session, node);
            return true;
        });
    }

    static boolean published(final Node node) throws RepositoryException {
        return Boolean.parseBoolean(JcrUtils.getStringProperty(node, "mgnl:activationStatus", "false"));
    }

    @FunctionalInterface
    private interface Change {
        boolean on(EditingSession session, Node node) throws RepositoryException;
    }

    private int each(final String workspace, final Collection<String> items, final User user, final Change change) {
        return operations.run(workspace, user, session -> {
            int done = 0;
            for (final String item : items) {
                final Optional<Node> node = Identified.find(session.jcr(), item);
                if (node.isPresent() && change.on(session, node.get())) {
                    done++;
                }
            }
            return done;
        });
    }
}
