package dk.gladsaxe.ledelse.embedded.rendering.content;

import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Value;
import org.apache.jackrabbit.commons.JcrUtils;

/**
 * A node as scripts see it: a read-only map whose keys are properties, child nodes and the node's own attributes
 * ({@code @name @path @id @depth @nodeType} and Magnolia's aliases). Only properties are listed as keys, as recorded.
 * String, Long, Double, Boolean and Calendar values; a multi-value is a list; a child node is a map. What the map
 * shows depends on the {@link View} of its node. Lives as long as the node's session and is used by one thread.
 */
public final class ContentMap extends AbstractMap<String, Object> {

    private final Node node;
    private final Map<String, Object> additions;

    public ContentMap(final Node node) {
        this(node, Map.of());
    }

    /** @param additions values that the node does not have, such as the excerpt of a search result */
    public ContentMap(final Node node, final Map<String, Object> additions) {
        this.node = node;
        this.additions = Map.copyOf(additions);
    }

    /** The node, in the view of this map. */
    public Node node() {
        return node;
    }

    @Override
    public Object get(final Object key) {
        return key instanceof String name && !name.isBlank() ? Jcr.get(() -> value(name)).orElse(null) : null;
    }

    @Override
    public boolean containsKey(final Object key) {
        return get(key) != null;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public Set<String> keySet() {
        return Jcr.get(() -> {
            final Set<String> names = new LinkedHashSet<>();
            for (final Property property : JcrUtils.getProperties(node)) {
                names.add(property.getName());
            }
            return names;
        });
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return keySet().stream()
                .filter(this::containsKey)
                .map(name -> Map.entry(name, get(name)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public boolean equals(final Object other) {
        return other instanceof ContentMap map && Jcr.get(() -> node.isSame(map.node));
    }

    @Override
    public int hashCode() {
        return Jcr.get(node::getIdentifier).hashCode();
    }

    @Override
    public String toString() {
        return Jcr.get(node::getPath);
    }

    private Optional<Object> value(final String name) throws RepositoryException {
        if (additions.containsKey(name)) {
            return Optional.of(additions.get(name));
        }
        if (name.startsWith("@")) {
            return attribute(name.substring(1));
        }
        if (!isRelativeName(name)) {
            return Optional.empty();
        }
        if (node.hasProperty(name)) {
            return value(node.getProperty(name));
        }
        return node.hasNode(name) ? Optional.of(new ContentMap(node.getNode(name))) : Optional.empty();
    }

    private static boolean isRelativeName(final String name) {
        return !name.startsWith("/") && name.chars().noneMatch(character -> "[]*|".indexOf(character) >= 0);
    }

    private Optional<Object> attribute(final String name) throws RepositoryException {
        return switch (name) {
            case "name" -> Optional.of(node.getName());
            case "path", "handle" -> Optional.of(node.getPath());
            case "id", "uuid", "UUID" -> Optional.of(node.getIdentifier());
            case "depth", "level" -> Optional.of(node.getDepth());
            case "nodeType" -> Optional.of(node.getPrimaryNodeType().getName());
            default -> Optional.empty();
        };
    }

    private static Optional<Object> value(final Property property) throws RepositoryException {
        if (!property.isMultiple()) {
            return value(property.getValue());
        }
        final List<Object> values = new ArrayList<>();
        for (final Value value : property.getValues()) {
            value(value).ifPresent(values::add);
        }
        return Optional.of(values);
    }

    private static Optional<Object> value(final Value value) throws RepositoryException {
        return switch (value.getType()) {
            case PropertyType.LONG -> Optional.of(value.getLong());
            case PropertyType.DOUBLE -> Optional.of(value.getDouble());
            case PropertyType.DECIMAL -> Optional.of(value.getDecimal());
            case PropertyType.BOOLEAN -> Optional.of(value.getBoolean());
            case PropertyType.DATE -> Optional.of(value.getDate());
            case PropertyType.BINARY -> Optional.empty();
            default -> Optional.of(value.getString());
        };
    }
}
