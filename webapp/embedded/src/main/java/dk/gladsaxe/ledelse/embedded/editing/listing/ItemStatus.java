package dk.gladsaxe.ledelse.embedded.editing.listing;

import java.util.Calendar;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.apache.jackrabbit.commons.JcrUtils;

/** Where an item stands between its editors and its readers. */
public enum ItemStatus {

    /** Never published, or taken back. */
    DRAFT("draft"),
    /** Published as it is. */
    PUBLISHED("published"),
    /** Published, and changed since. */
    CHANGED("changed"),
    /** In the bin. */
    DELETED("deleted");

    private static final String STATUS = "mgnl:activationStatus";
    private static final String PUBLISHED_AT = "mgnl:lastActivated";
    private static final String CHANGED_AT = "mgnl:lastModified";

    private final String key;

    ItemStatus(final String key) {
        this.key = key;
    }

    /** Stands in addresses and message keys. */
    public String key() {
        return key;
    }

    /** As Magnolia tells it: from the node's own marks, and those of the nodes that belong to it. */
    public static ItemStatus of(final Node node) throws RepositoryException {
        if (node.isNodeType("mgnl:deleted")) {
            return DELETED;
        }
        if (!node.hasProperty(STATUS) || !node.hasProperty(PUBLISHED_AT)
                || !Boolean.parseBoolean(node.getProperty(STATUS).getString())) {
            return DRAFT;
        }
        return changedAfter(node, node.getProperty(PUBLISHED_AT).getDate()) ? CHANGED : PUBLISHED;
    }

    private static boolean changedAfter(final Node node, final Calendar published) throws RepositoryException {
        if (node.hasProperty(CHANGED_AT) && node.getProperty(CHANGED_AT).getDate().after(published)) {
            return true;
        }
        for (final Node child : JcrUtils.getChildNodes(node)) {
            final boolean own = child.isNodeType("mgnl:content") || child.isNodeType("mgnl:folder");
            if (!own && changedAfter(child, published)) {
                return true;
            }
        }
        return false;
    }
}
