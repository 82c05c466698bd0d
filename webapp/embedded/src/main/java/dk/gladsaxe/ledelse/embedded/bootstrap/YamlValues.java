package dk.gladsaxe.ledelse.embedded.bootstrap;

import java.util.List;
import java.util.Map;
import javax.jcr.PropertyType;
import org.apache.jackrabbit.util.ISO8601;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The properties that YAML values become: the type is the one YAML 1.1 reads from the spelling, or the one that a tag
 * names.
 */
final class YamlValues extends SafeConstructor {

    private static final Map<String, Integer> TAGS = Map.of(
            "!path", PropertyType.PATH, "!uri", PropertyType.URI, "!reference", PropertyType.REFERENCE,
            "!weakreference", PropertyType.WEAKREFERENCE, "!binary", PropertyType.BINARY);

    YamlValues() {
        super(new LoaderOptions());
    }

    /** One or more values of one type, spelled as the system view spells them. */
    record Property(int type, boolean multiple, List<String> values) {
    }

    private record Value(int type, String text) {
    }

    /** The message of an {@link IllegalArgumentException} says what is wrong with the value. */
    Property property(final Node node) {
        if (node instanceof final SequenceNode sequence) {
            final List<Value> values = sequence.getValue().stream().map(this::value).toList();
            final int type = values.isEmpty() ? PropertyType.STRING : values.get(0).type();
            if (values.stream().anyMatch(value -> value.type() != type)) {
                throw new IllegalArgumentException("the values of a list must be of one type; quote them to make all texts");
            }
            return new Property(type, true, values.stream().map(Value::text).toList());
        }
        final Value value = value(node);
        return new Property(value.type(), false, List.of(value.text()));
    }

    private Value value(final Node node) {
        if (!(node instanceof final ScalarNode scalar)) {
            throw new IllegalArgumentException("this must be a plain value");
        }
        final Integer tagged = TAGS.get(scalar.getTag().getValue());
        if (tagged != null) {
            return new Value(tagged, scalar.getValue());
        }
        if (scalar.getTag().equals(Tag.NULL)) {
            throw new IllegalArgumentException("the value is empty; quote it to make an empty text");
        }
        if (!scalar.getTag().getValue().startsWith(Tag.PREFIX) || scalar.getTag().equals(Tag.BINARY)) {
            throw new IllegalArgumentException(
                    "the tag " + scalar.getTag() + " is not known; there are " + TAGS.keySet().stream().sorted().toList());
        }
        return plain(scalar);
    }

    private Value plain(final ScalarNode scalar) {
        try {
            if (scalar.getTag().equals(Tag.TIMESTAMP)) {
                final ConstructYamlTimestamp timestamp = new ConstructYamlTimestamp();
                timestamp.construct(scalar);
                return new Value(PropertyType.DATE, ISO8601.format(timestamp.getCalendar()));
            }
            final Object object = constructObject(scalar);
            if (object instanceof Integer || object instanceof Long) {
                return new Value(PropertyType.LONG, object.toString());
            }
            if (object instanceof Double) {
                return new Value(PropertyType.DOUBLE, object.toString());
            }
            if (object instanceof Boolean) {
                return new Value(PropertyType.BOOLEAN, object.toString());
            }
            if (object instanceof final String text) {
                return new Value(PropertyType.STRING, text);
            }
        } catch (final YAMLException | NumberFormatException e) {
            throw new IllegalArgumentException("'" + scalar.getValue() + "' cannot be read: " + e.getMessage(), e);
        }
        throw new IllegalArgumentException("'" + scalar.getValue() + "' fits no type of property; quote it");
    }
}
