package dk.gladsaxe.ledelse.content;

import java.util.Calendar;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.ValueFormatException;

/**
 * What the CMS notes on a node about its publication: that it is published, when that was, and when it was changed. A
 * note that cannot be understood counts as not being there.
 */
final class PublicationStatus {

    private static final String PUBLISHED = "mgnl:activationStatus";
    private static final String PUBLISHED_AT = "mgnl:lastActivated";
    private static final String CHANGED_AT = "mgnl:lastModified";
    private static final String CREATED_AT = "mgnl:created";

    private PublicationStatus() {
    }

    /** Whether the node, with all that stands in it, is exactly as it was last published. */
    static boolean isAsPublished(final Node node) throws RepositoryException {
        final Optional<Calendar> published = date(node, PUBLISHED_AT);
        return published.isPresent() && node.hasProperty(PUBLISHED)
                && !node.getProperty(PUBLISHED).isMultiple()
                && Boolean.parseBoolean(node.getProperty(PUBLISHED).getString())
                && isOlder(node, CHANGED_AT, published.get()) && areOlder(node.getNodes(), published.get());
    }

    private static boolean areOlder(final NodeIterator nodes, final Calendar published) throws RepositoryException {
        while (nodes.hasNext()) {
            final Node node = nodes.nextNode();
            if (!isOlder(node, CHANGED_AT, published) || !isOlder(node, CREATED_AT, published)
                    || !areOlder(node.getNodes(), published)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOlder(final Node node, final String property, final Calendar published)
            throws RepositoryException {
        return date(node, property).filter(each -> each.after(published)).isEmpty();
    }

    private static Optional<Calendar> date(final Node node, final String property) throws RepositoryException {
        if (!node.hasProperty(property) || node.getProperty(property).isMultiple()) {
            return Optional.empty();
        }
        try {
            return Optional.of(node.getProperty(property).getDate());
        } catch (final ValueFormatException e) {
            return Optional.empty();
        }
    }
}
