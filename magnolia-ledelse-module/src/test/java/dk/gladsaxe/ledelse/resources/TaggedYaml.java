package dk.gladsaxe.ledelse.resources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A YAML file whose own tags are noted and otherwise passed over: an include stays unresolved.
 *
 * @param tags in document order, such as {@code !include:/ledelse/includes/permissions.yaml}
 */
record TaggedYaml(Path file, Object value, List<String> tags) {

    static TaggedYaml read(final Path file) {
        final LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        final TagNoting constructor = new TagNoting(options);
        try {
            final Object value = new Yaml(constructor).load(Files.readString(file));
            return new TaggedYaml(file, value, List.copyOf(constructor.tags));
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value below those keys, or nothing where one of them is missing. */
    Optional<Object> at(final String... keys) {
        Object here = value;
        for (final String key : keys) {
            here = here instanceof Map<?, ?> map ? map.get(key) : null;
        }
        return Optional.ofNullable(here);
    }

    String textAt(final String... keys) {
        return at(keys).map(String.class::cast).orElseThrow(
                () -> new AssertionError(file + " has no " + String.join(".", keys)));
    }

    Map<String, Object> mapAt(final String... keys) {
        return at(keys).map(TaggedYaml::map).orElse(Map.of());
    }

    List<Map<String, Object>> listAt(final String... keys) {
        return at(keys).map(list -> ((List<?>) list).stream().map(TaggedYaml::map).toList()).orElse(List.of());
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(final Object value) {
        return (Map<String, Object>) value;
    }

    /** The file's name without {@code .yaml}. */
    String name() {
        return file.getFileName().toString().replaceFirst("\\.yaml$", "");
    }

    @Override
    public String toString() {
        return name();
    }

    private static final class TagNoting extends SafeConstructor {

        private final List<String> tags = new ArrayList<>();

        TagNoting(final LoaderOptions options) {
            super(options);
            yamlMultiConstructors.put("!", new AbstractConstruct() {
                @Override
                public Object construct(final Node node) {
                    tags.add(node.getTag().getValue());
                    if (node instanceof MappingNode mapping) {
                        return constructMapping(mapping);
                    }
                    if (node instanceof SequenceNode sequence) {
                        return constructSequence(sequence);
                    }
                    final String text = ((ScalarNode) node).getValue();
                    return text.isEmpty() ? Collections.emptyMap() : text;
                }
            });
        }
    }
}
