package dk.gladsaxe.ledelse.embedded.editing.versions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.RepositoryException;

/** Copies content into nodes of the annex, whatever its types, and from there back into content. */
final class Frozen {

    private static final String FROZEN_TYPE = "mgnl:contentNode";
    private static final String TYPE = "frozenPrimaryType";

    private Frozen() {
    }

    /** Makes an empty node of the annex a copy of the content. */
    static void freeze(final Node content, final Node frozen) throws RepositoryException {
        for (final Property property : Belongings.properties(content)) {
            set(frozen, property);
        }
        frozen.setProperty(TYPE, content.getPrimaryNodeType().getName());
        for (final Node child : Belongings.children(content)) {
            freeze(child, frozen.addNode(child.getName(), FROZEN_TYPE));
        }
    }

    /** Gives content the properties and children of the copy. Children of the same name stay the nodes that they are. */
    static void thaw(final Node frozen, final Node content) throws RepositoryException {
        for (final Property property : Belongings.properties(content)) {
            if (!frozen.hasProperty(property.getName())) {
                property.remove();
            }
        }
        for (final Property property : Belongings.properties(frozen)) {
            if (!property.getName().equals(TYPE)) {
                set(content, property);
            }
        }
        children(frozen, content);
    }

    private static void children(final Node frozen, final Node content) throws RepositoryException {
        final List<Node> wanted = Belongings.children(frozen);
        final Set<String> names = new HashSet<>();
        for (final Node child : wanted) {
            names.add(child.getName());
        }
        for (final Node child : Belongings.children(content)) {
            if (!names.contains(child.getName())) {
                child.remove();
            }
        }
        for (final Node child : wanted) {
            final String type = child.getProperty(TYPE).getString();
            final boolean there = content.hasNode(child.getName());
            if (there && !content.getNode(child.getName()).isNodeType(type)) {
                content.getNode(child.getName()).setPrimaryType(type);
            }
            thaw(child, there ? content.getNode(child.getName()) : content.addNode(child.getName(), type));
            if (content.getPrimaryNodeType().hasOrderableChildNodes()) {
                content.orderBefore(child.getName(), null);
            }
        }
    }

    private static void set(final Node node, final Property property) throws RepositoryException {
        final String name = property.getName();
        if (node.hasProperty(name) && (node.getProperty(name).isMultiple() != property.isMultiple()
                || node.getProperty(name).getType() != property.getType())) {
            node.getProperty(name).remove();
        }
        if (property.isMultiple()) {
            node.setProperty(name, property.getValues(), property.getType());
        } else {
            node.setProperty(name, property.getValue(), property.getType());
        }
    }
}
