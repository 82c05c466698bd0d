package dk.gladsaxe.ledelse.embedded.editing.items;

import dk.gladsaxe.ledelse.embedded.forms.Field;
import dk.gladsaxe.ledelse.embedded.forms.Languages;
import dk.gladsaxe.ledelse.embedded.forms.Value;
import dk.gladsaxe.ledelse.embedded.forms.Value.Group;
import dk.gladsaxe.ledelse.embedded.forms.Value.Several;
import dk.gladsaxe.ledelse.embedded.forms.Value.Single;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.apache.jackrabbit.commons.JcrUtils;

/**
 * The values of fields, from and to a node. Writes only what differs, so that what nobody changed stays as it was
 * stored. What a node has besides its fields is left alone. Immutable.
 */
public final class StoredValues {

    private static final String CHILD_TYPE = "mgnl:contentNode";

    private final Languages languages;
    private final PropertyValues properties;

    /** @param zone where the editors are, which decides at what moment a day begins */
    public StoredValues(final Languages languages, final ZoneId zone) {
        this.languages = languages;
        this.properties = new PropertyValues(zone);
    }

    public Group read(final Node node, final List<Field> fields) throws RepositoryException {
        final Map<String, Value> values = new LinkedHashMap<>();
        for (final Field field : fields) {
            for (final String name : languages.properties(field)) {
                values.put(name, value(node, field, name));
            }
        }
        return new Group(values);
    }

    private Value value(final Node node, final Field field, final String name) throws RepositoryException {
        if (field instanceof Field.Composite composite) {
            final boolean there = !composite.childNode() || node.hasNode(name);
            return there ? read(composite.childNode() ? node.getNode(name) : node, composite.fields()) : Group.NONE;
        } else if (field instanceof Field.Multi multi) {
            return multi.nodes() ? children(node, multi, name) : properties.several(node, multi.field(), name);
        }
        return properties.single(node, field, name);
    }

    private Several children(final Node node, final Field.Multi multi, final String name) throws RepositoryException {
        final List<Value> values = new ArrayList<>();
        if (node.hasNode(name)) {
            for (final Node child : JcrUtils.getChildNodes(node.getNode(name))) {
                values.add(multi.field() instanceof Field.Composite composite
                        ? read(child, composite.fields()) : properties.single(child, multi.field(), name));
            }
        }
        return new Several(values);
    }

    /**
     * Writes the values of these fields to the node, without saving; a field of which the values say nothing, or that
     * may not be changed, keeps what it has.
     *
     * @return the names of the properties and child nodes that changed
     */
    public Set<String> write(final Node node, final List<Field> fields, final Group values) throws RepositoryException {
        final Set<String> changed = new LinkedHashSet<>();
        for (final Field field : fields) {
            for (final String name : languages.properties(field)) {
                final Value wanted = values.values().get(name);
                if (wanted != null && !field.common().readOnly() && !same(value(node, field, name), wanted)) {
                    write(node, field, name, wanted);
                    changed.add(name);
                }
            }
        }
        return changed;
    }

    private void write(final Node node, final Field field, final String name, final Value wanted)
            throws RepositoryException {
        if (field instanceof Field.Composite composite && wanted instanceof Group group) {
            write(composite.childNode() ? child(node, name) : node, composite.fields(), group);
        } else if (field instanceof Field.Multi multi && wanted instanceof Several several) {
            if (multi.nodes()) {
                writeChildren(child(node, name), multi, name, several);
            } else {
                properties.write(node, multi.field(), name, several);
            }
        } else if (wanted instanceof Single single) {
            properties.write(node, field, name, single);
        }
    }

    /** The nodes keep their order and identity; the values move. */
    private void writeChildren(final Node parent, final Field.Multi multi, final String name, final Several several)
            throws RepositoryException {
        final List<Node> present = new ArrayList<>();
        JcrUtils.getChildNodes(parent).forEach(present::add);
        int next = 0;
        for (int i = 0; i < several.values().size(); i++) {
            while (i >= present.size() && parent.hasNode(String.valueOf(next))) {
                next++;
            }
            final Node child = i < present.size() ? present.get(i) : parent.addNode(String.valueOf(next), CHILD_TYPE);
            final Value value = several.values().get(i);
            if (multi.field() instanceof Field.Composite composite && value instanceof Group group) {
                write(child, composite.fields(), group);
            } else if (value instanceof Single single) {
                properties.write(child, multi.field(), name, single);
            }
        }
        for (int i = several.values().size(); i < present.size(); i++) {
            present.get(i).remove();
        }
    }

    private static Node child(final Node node, final String name) throws RepositoryException {
        return node.hasNode(name) ? node.getNode(name) : node.addNode(name, CHILD_TYPE);
    }

    private static boolean same(final Value stored, final Value wanted) {
        return stored.equals(wanted) || stored.isEmpty() && wanted.isEmpty();
    }
}
