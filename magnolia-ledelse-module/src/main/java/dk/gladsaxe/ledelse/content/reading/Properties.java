package dk.gladsaxe.ledelse.content.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Value;
import javax.jcr.ValueFormatException;

/** The properties of one node, got at once. Lives as long as the node's session. */
final class Properties {

    private final Map<String, Property> properties = new HashMap<>();

    Properties(final Node node) throws RepositoryException {
        for (final PropertyIterator each = node.getProperties(); each.hasNext();) {
            final Property property = each.nextProperty();
            properties.put(property.getName(), property);
        }
    }

    boolean has(final String name) {
        return properties.containsKey(name);
    }

    /** What the property holds; nothing when there is no such property. */
    Value[] values(final String name) throws RepositoryException {
        final Property found = properties.get(name);
        if (found == null) {
            return new Value[0];
        }
        return found.isMultiple() ? found.getValues() : new Value[] {found.getValue()};
    }

    /** The first value, for what the CMS itself keeps: a value of another type than that is as good as none. */
    <T> Optional<T> first(final String name, final Reading<T> reading) throws RepositoryException {
        final Value[] values = values(name);
        try {
            return values.length == 0 ? Optional.empty() : Optional.of(reading.of(values[0]));
        } catch (final ValueFormatException e) {
            return Optional.empty();
        }
    }

    /** Turns a stored value into the type that is expected. */
    @FunctionalInterface
    interface Reading<T> {
        T of(Value value) throws RepositoryException;
    }
}
