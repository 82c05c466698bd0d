package dk.gladsaxe.ledelse.embedded.repository;

import java.util.Optional;
import java.util.regex.Pattern;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.Session;

/** Finds the nodes that content refers to by identifier. */
public final class Identified {

    private static final Pattern IDENTIFIER = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private Identified() {
    }

    /** Absent when the text is no identifier, or of no node that the session may read. */
    public static Optional<Node> find(final Session session, final String identifier) {
        return Jcr.get(() -> {
            try {
                return isIdentifier(identifier)
                        ? Optional.of(session.getNodeByIdentifier(identifier)) : Optional.empty();
            } catch (final ItemNotFoundException e) {
                return Optional.empty();
            }
        });
    }

    /** Whether the text is spelled as the identifiers of nodes are; what Jackrabbit does with others is not settled. */
    public static boolean isIdentifier(final String text) {
        return IDENTIFIER.matcher(text).matches();
    }
}
