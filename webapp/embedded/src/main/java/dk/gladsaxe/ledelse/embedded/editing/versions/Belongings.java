package dk.gladsaxe.ledelse.embedded.editing.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.RepositoryException;
import org.apache.jackrabbit.commons.JcrUtils;

/** What of a node makes up its content: not what the repository keeps, nor who published or changed it when. */
public final class Belongings {

    private static final List<String> OWN = List.of("mgnl:content", "mgnl:asset", "nt:folder");
    private static final Set<String> MARKS = Set.of("mgnl:created", "mgnl:createdBy", "mgnl:lastModified",
            "mgnl:lastModifiedBy", "mgnl:activationStatus", "mgnl:lastActivated", "mgnl:lastActivatedBy",
            "mgnl:lastActivatedVersion", "mgnl:lastActivatedVersionCreated", "mgnl:deleted", "mgnl:deletedBy",
            "mgnl:comment");

    private Belongings() {
    }

    /** The properties that somebody wrote. */
    public static List<Property> properties(final Node node) throws RepositoryException {
        final List<Property> properties = new ArrayList<>();
        for (final Property property : JcrUtils.getProperties(node)) {
            if (!property.getName().startsWith("jcr:lock") && !MARKS.contains(property.getName())
                    && (!property.getDefinition().isProtected() && !property.getName().equals("jcr:uuid"))) {
                properties.add(property);
            }
        }
        return properties;
    }

    /** The children that do not stand on their own, in order. */
    public static List<Node> children(final Node node) throws RepositoryException {
        final List<Node> children = new ArrayList<>();
        for (final Node child : JcrUtils.getChildNodes(node)) {
            if (!standsAlone(child)) {
                children.add(child);
            }
        }
        return children;
    }

    /** The page, item, asset or folder that a node belongs to: itself, or one above it; absent below none. */
    public static Optional<Node> owner(final Node node) throws RepositoryException {
        Node owner = node;
        while (!standsAlone(owner)) {
            if (owner.getDepth() == 0) {
                return Optional.empty();
            }
            owner = owner.getParent();
        }
        return Optional.of(owner);
    }

    /** Whether it is a page, an item, an asset or a folder, and no part of one. */
    public static boolean standsAlone(final Node node) throws RepositoryException {
        for (final String type : OWN) {
            if (node.isNodeType(type)) {
                return true;
            }
        }
        return false;
    }
}
