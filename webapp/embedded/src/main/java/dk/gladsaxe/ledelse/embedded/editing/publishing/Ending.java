package dk.gladsaxe.ledelse.embedded.editing.publishing;

import dk.gladsaxe.ledelse.embedded.editing.AuditAction;
import dk.gladsaxe.ledelse.embedded.editing.EditingSession;
import dk.gladsaxe.ledelse.embedded.editing.review.RequestStore;
import dk.gladsaxe.ledelse.embedded.editing.schedule.Plan;
import dk.gladsaxe.ledelse.embedded.editing.schedule.PlanStore;
import dk.gladsaxe.ledelse.embedded.editing.versions.Belongings;
import dk.gladsaxe.ledelse.embedded.editing.versions.Versions;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.apache.jackrabbit.commons.JcrUtils;

/** What ends with something else: requests that are granted, plans that are carried out, all that is kept of what goes. */
public final class Ending {

    private Ending() {
    }

    /** A publication grants the request for it and makes a plan of it needless. */
    static void published(final EditingSession session, final Node node) throws RepositoryException {
        RequestStore.remove(session.jcr(), node.getIdentifier());
        PlanStore.remove(session.jcr(), node.getIdentifier(), Plan.What.PUBLISH);
    }

    static void takenBack(final EditingSession session, final Node node) throws RepositoryException {
        PlanStore.remove(session.jcr(), node.getIdentifier(), Plan.What.UNPUBLISH);
    }

    /** Nobody waits for the publication of what lies in the bin. */
    public static void deleted(final EditingSession session, final Node node) throws RepositoryException {
        RequestStore.remove(session.jcr(), node.getIdentifier());
        PlanStore.remove(session.jcr(), node.getIdentifier(), Plan.What.PUBLISH);
    }

    /** Takes the node and what lies below it away with all that is kept of them, except who did what. */
    public static void purged(final EditingSession session, final Node node) throws RepositoryException {
        for (final Node child : JcrUtils.getChildNodes(node)) {
            if (Belongings.standsAlone(child)) {
                purged(session, child);
            }
        }
        session.record(AuditAction.PURGED, node, "");
        final String item = node.getIdentifier();
        RequestStore.remove(session.jcr(), item);
        PlanStore.remove(session.jcr(), item, Plan.What.PUBLISH);
        PlanStore.remove(session.jcr(), item, Plan.What.UNPUBLISH);
        Versions.forget(session.jcr(), item);
        node.remove();
    }
}
