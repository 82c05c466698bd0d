package dk.gladsaxe.ledelse.embedded.editing.listing;

import dk.gladsaxe.ledelse.embedded.editing.ItemTitle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Value;
import org.apache.jackrabbit.commons.JcrUtils;

/** Makes rows of nodes, those of their sub-nodes included. */
final class RowReader {

    private static final Pattern IDENTIFIER =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");
    private static final int LONGEST = 300;

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Instant> dates = new HashMap<>();
    private final Set<String> references = new HashSet<>();
    private final StringBuilder words = new StringBuilder();

    private RowReader() {
    }

    static Row read(final Node node) throws RepositoryException {
        final RowReader reader = new RowReader();
        reader.words.append(node.getName());
        reader.collect(node, true);
        final Optional<Instant> changed = node.hasProperty("mgnl:lastModified")
                ? Optional.of(node.getProperty("mgnl:lastModified").getDate().toInstant()) : Optional.empty();
        return new Row(node.getIdentifier(), node.getPath(), node.getName(), ItemTitle.of(node),
                node.getPrimaryNodeType().getName(), folder(node), ItemStatus.of(node), changed,
                JcrUtils.getStringProperty(node, "mgnl:lastModifiedBy", ""), reader.texts, reader.dates,
                reader.references, Folded.of(reader.words.toString()));
    }

    /** Whether it has a row of its own; other nodes belong to the one that they lie in. */
    static boolean listed(final Node node) throws RepositoryException {
        return folder(node) || node.isNodeType("mgnl:content") || node.isNodeType("mgnl:asset");
    }

    static boolean folder(final Node node) throws RepositoryException {
        return node.isNodeType("nt:folder");
    }

    private void collect(final Node node, final boolean top) throws RepositoryException {
        for (final Property property : JcrUtils.getProperties(node)) {
            if (!property.getName().contains(":")) {
                collect(property, top);
            }
        }
        for (final Node child : JcrUtils.getChildNodes(node)) {
            if (!listed(child)) {
                collect(child, false);
            }
        }
    }

    private void collect(final Property property, final boolean top) throws RepositoryException {
        final List<String> values = new ArrayList<>();
        for (final Value value : property.isMultiple() ? property.getValues() : new Value[] {property.getValue()}) {
            if (value.getType() == PropertyType.DATE && top) {
                dates.put(property.getName(), value.getDate().toInstant());
            } else if (value.getType() != PropertyType.BINARY) {
                values.add(value.getString());
            }
        }
        final String whole = String.join(", ", values);
        final Matcher named = IDENTIFIER.matcher(whole);
        boolean reference = false;
        while (named.find()) {
            references.add(named.group());
            reference = true;
        }
        final String plain = MARKUP.matcher(whole).replaceAll(" ");
        if (top) {
            texts.put(property.getName(), plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST));
        }
        if (!reference) {
            words.append(' ').append(plain);
        }
    }
}
