package dk.gladsaxe.ledelse.embedded.publishing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** Records on a node and all that belongs to it when and by whom it was published, or that it no longer is. */
record Status(boolean published, Instant when, String user) {

    /** Whether the node's own record says the same already, and nothing has changed since. */
    boolean holdsFor(final Node node) throws RepositoryException {
        return node.hasProperty("mgnl:activationStatus") && node.hasProperty("mgnl:lastActivated")
                && node.getProperty("mgnl:activationStatus").getString().equals(Boolean.toString(published))
                && (!node.hasProperty("mgnl:lastModified") || !node.getProperty("mgnl:lastModified").getDate()
                        .after(node.getProperty("mgnl:lastActivated").getDate()));
    }

    void apply(final Node node) throws RepositoryException {
        if (node.isNodeType("mgnl:activatable")) {
            final Calendar date = GregorianCalendar.from(when.atZone(ZoneOffset.UTC));
            node.setProperty("mgnl:lastActivated", date);
            node.setProperty("mgnl:lastActivatedBy", user);
            node.setProperty("mgnl:activationStatus", Boolean.toString(published));
        }
        for (final Node child : Units.belongings(node)) {
            apply(child);
        }
    }
}
