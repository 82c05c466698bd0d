package dk.gladsaxe.ledelse.embedded.delivery.content;

import com.fasterxml.jackson.core.JsonGenerator;
import dk.gladsaxe.ledelse.embedded.delivery.content.ValueWriter.Substitute;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;

/**
 * Writes a node as an object: its meta keys, its properties, its child nodes under their names, and their list. A
 * property that has the name of a child node gets an underscore before its own.
 */
final class NodeWriter {

    private final JsonGenerator json;
    private final AnswerLanguage language;
    private final NodeTypeSet childTypes;
    private final NodeBudget budget;
    private final ValueWriter values;

    NodeWriter(
            final JsonGenerator json, final AnswerLanguage language, final NodeTypeSet childTypes,
            final NodeBudget budget) {
        this.json = json;
        this.language = language;
        this.childTypes = childTypes;
        this.budget = budget;
        this.values = new ValueWriter(json);
    }

    /**
     * Writes one node.
     *
     * @param depth      levels of child nodes
     * @param link       written as {@code @link}; empty for none
     * @param references what a reference is replaced by
     */
    void write(
            final Node node, final String link, final int depth, final PropertySelection selection,
            final Trail trail, final References references) throws IOException, RepositoryException {
        budget.take();
        final Trail here = trail.to(node.getIdentifier());
        final Map<String, String> children = depth > 0 ? LocalizedNames.of(childNames(node), language) : Map.of();
        json.writeStartObject();
        json.writeStringField("@name", node.getName());
        json.writeStringField("@path", node.getPath());
        json.writeStringField("@id", node.getIdentifier());
        json.writeStringField("@nodeType", node.getPrimaryNodeType().getName());
        if (!link.isEmpty()) {
            json.writeStringField("@link", link);
        }
        writeProperties(node, children.keySet(), selection, here, references);
        for (final Map.Entry<String, String> child : children.entrySet()) {
            json.writeFieldName(child.getKey());
            write(node.getNode(child.getValue()), "", depth - 1, selection, here, references);
        }
        json.writeArrayFieldStart("@nodes");
        for (final String name : children.keySet()) {
            json.writeString(name);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeProperties(
            final Node node, final Set<String> taken, final PropertySelection selection, final Trail trail,
            final References references) throws IOException, RepositoryException {
        for (final Map.Entry<String, String> shown : LocalizedNames.ofProperties(node, language).entrySet()) {
            final String name = shown.getKey();
            if (selection.shows(name)) {
                json.writeFieldName(taken.contains(name) ? "_" + name : name);
                values.write(node.getProperty(shown.getValue()), references.substitute(node, name, trail));
            }
        }
    }

    private List<String> childNames(final Node node) throws RepositoryException {
        final List<String> names = new ArrayList<>();
        for (final NodeIterator children = node.getNodes(); children.hasNext();) {
            final Node child = children.nextNode();
            if (childTypes.matches(child)) {
                names.add(child.getIndex() > 1 ? child.getName() + "[" + child.getIndex() + "]" : child.getName());
            }
        }
        return names;
    }

    /** What references are replaced by. */
    @FunctionalInterface
    interface References {

        /** For the values of one property, whose name is the shown one. */
        Substitute substitute(Node node, String property, Trail trail) throws RepositoryException;
    }
}
