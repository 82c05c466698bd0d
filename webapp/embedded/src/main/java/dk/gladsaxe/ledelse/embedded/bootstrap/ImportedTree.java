package dk.gladsaxe.ledelse.embedded.bootstrap;

import java.util.Optional;
import java.util.stream.Stream;
import javax.jcr.ItemNotFoundException;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Value;
import javax.jcr.nodetype.ItemDefinition;
import javax.jcr.nodetype.NodeDefinition;
import javax.jcr.nodetype.NodeType;
import javax.jcr.nodetype.PropertyDefinition;

/**
 * Looks, before anything is saved, for what JCR would only refuse at the save, when it is too late for a message that
 * names the file, and when other workspaces may have been saved already.
 */
final class ImportedTree {

    private ImportedTree() {
    }

    /** What is wrong with the node or one below it; empty when it can be saved. */
    static Optional<String> fault(final Node node) throws RepositoryException {
        final Optional<String> own = missing(node);
        if (own.isPresent()) {
            return own;
        }
        final Optional<String> dangling = dangling(node);
        if (dangling.isPresent()) {
            return dangling;
        }
        for (final NodeIterator children = node.getNodes(); children.hasNext();) {
            final Optional<String> below = fault(children.nextNode());
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> missing(final Node node) throws RepositoryException {
        for (final NodeType type : Stream.concat(
                Stream.of(node.getPrimaryNodeType()), Stream.of(node.getMixinNodeTypes())).toList()) {
            for (final PropertyDefinition property : type.getPropertyDefinitions()) {
                if (demanded(property) && !node.hasProperty(property.getName())) {
                    return Optional.of("%s lacks the property '%s', which %s demands"
                            .formatted(node.getPath(), property.getName(), type.getName()));
                }
            }
            for (final NodeDefinition child : type.getChildNodeDefinitions()) {
                if (demanded(child) && !node.hasNode(child.getName())) {
                    return Optional.of("%s lacks the child node '%s', which %s demands"
                            .formatted(node.getPath(), child.getName(), type.getName()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean demanded(final ItemDefinition definition) {
        return definition.isMandatory() && !definition.isProtected() && !definition.getName().equals("*");
    }

    private static Optional<String> dangling(final Node node) throws RepositoryException {
        for (final PropertyIterator properties = node.getProperties(); properties.hasNext();) {
            final Property property = properties.nextProperty();
            if (property.getType() == PropertyType.REFERENCE) {
                for (final Value value : property.isMultiple() ? property.getValues()
                        : new Value[] {property.getValue()}) {
                    try {
                        node.getSession().getNodeByIdentifier(value.getString());
                    } catch (final ItemNotFoundException e) {
                        return Optional.of("%s refers to the node %s, which does not exist"
                                .formatted(property.getPath(), value.getString()));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
