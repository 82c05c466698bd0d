package dk.gladsaxe.ledelse.embedded.rendering;

import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import java.util.Calendar;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** How far a node is published, as the number that markers carry: 0 not, 1 changed since, 2 published as it is. */
final class ActivationStatus {

    private ActivationStatus() {
    }

    static int of(final Node node) {
        return Jcr.get(() -> {
            final Optional<Calendar> published = date(node, "mgnl:lastActivated");
            final boolean active = node.hasProperty("mgnl:activationStatus")
                    && Boolean.parseBoolean(node.getProperty("mgnl:activationStatus").getString());
            if (!active || published.isEmpty()) {
                return 0;
            }
            final Optional<Calendar> changed = date(node, "mgnl:lastModified");
            return changed.filter(last -> last.after(published.get())).isPresent() ? 1 : 2;
        });
    }

    private static Optional<Calendar> date(final Node node, final String name) throws RepositoryException {
        return node.hasProperty(name) ? Optional.of(node.getProperty(name).getDate()) : Optional.empty();
    }
}
