package dk.gladsaxe.ledelse.content.reading;

import java.util.Calendar;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Value;

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
    static boolean isAsPublished(final Node node, final Properties properties) throws RepositoryException {
        final Optional<Calendar> published = properties.first(PUBLISHED_AT, Value::getDate);
        return published.isPresent() && properties.first(PUBLISHED, Value::getBoolean).orElse(false)
                && isOlder(properties, CHANGED_AT, published.get()) && areOlder(node.getNodes(), published.get());
    }

    private static boolean areOlder(final NodeIterator nodes, final Calendar published) throws RepositoryException {
        while (nodes.hasNext()) {
            final Node node = nodes.nextNode();
            final Properties properties = new Properties(node);
            if (!isOlder(properties, CHANGED_AT, published) || !isOlder(properties, CREATED_AT, published)
                    || !areOlder(node.getNodes(), published)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOlder(final Properties properties, final String property, final Calendar published)
            throws RepositoryException {
        return properties.first(property, Value::getDate).filter(each -> each.after(published)).isEmpty();
    }
}
