package dk.gladsaxe.ledelse.embedded.delivery.content;

import java.util.Optional;
import java.util.regex.Pattern;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Finds the nodes that content refers to by identifier. */
final class Identified {

    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Identified() {
    }

    /** Absent when the text is no identifier, or of no node that the session may read. */
    static Optional<Node> find(final Session session, final String identifier) throws RepositoryException {
        if (!IDENTIFIER.matcher(identifier).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(session.getNodeByIdentifier(identifier));
        } catch (final ItemNotFoundException e) {
            return Optional.empty();
        }
    }
}
