package dk.gladsaxe.ledelse.embedded.definitions.schema;

import dk.gladsaxe.ledelse.embedded.problems.Problems;
import dk.gladsaxe.ledelse.embedded.yaml.YamlList;
import dk.gladsaxe.ledelse.embedded.yaml.YamlMap;
import dk.gladsaxe.ledelse.embedded.yaml.YamlNode;
import dk.gladsaxe.ledelse.embedded.yaml.YamlReader;
import dk.gladsaxe.ledelse.embedded.yaml.YamlScalar;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The table of shapes. Immutable. */
public final class Schema {

    private static final String TABLE = "/dk/gladsaxe/ledelse/embedded/definitions/schema.yaml";

    private final Map<String, Shape> shapes;

    private Schema(final Map<String, Shape> shapes) {
        this.shapes = Map.copyOf(shapes);
    }

    /** Reads the table that belongs to this host. */
    public static Schema read() {
        final Problems problems = new Problems();
        final Optional<YamlNode> table = new YamlReader(problems).read(text(), TABLE);
        if (problems.hasErrors() || table.isEmpty()) {
            throw new IllegalStateException("The table of shapes is broken: " + problems.all());
        }
        final Map<String, Shape> shapes = new HashMap<>();
        ((YamlMap) table.get()).entries().forEach((name, entry) ->
                shapes.put(name, shape(name, (YamlMap) entry.value())));
        return new Schema(shapes);
    }

    /** The shape of that name. */
    public Shape shape(final String name) {
        return Optional.ofNullable(shapes.get(name))
                .orElseThrow(() -> new IllegalStateException("The table has no shape " + name));
    }

    Map<String, Shape> shapes() {
        return shapes;
    }

    private static Shape shape(final String name, final YamlMap map) {
        final Map<String, Shape> types = new LinkedHashMap<>();
        map.map("types").ifPresent(all -> all.entries().forEach((alias, entry) -> {
            final YamlMap type = (YamlMap) entry.value();
            final Shape shape = shape(alias, type);
            types.put(alias, shape);
            type.scalar("class").ifPresent(className -> types.put(className.text(), shape));
        }));
        return new Shape(
                name,
                map.map("keys").map(Schema::keys).orElse(Map.of()),
                map.get("required").map(list -> words((YamlList) list)).orElse(List.of()),
                map.map("refused").map(Schema::texts).orElse(Map.of()),
                map.map("hints").map(Schema::texts).orElse(Map.of()),
                map.scalar("open").isPresent(),
                types,
                map.scalar("default").map(YamlScalar::text),
                map.scalar("refused").map(YamlScalar::text));
    }

    private static Map<String, ValueType> keys(final YamlMap map) {
        final Map<String, ValueType> keys = new LinkedHashMap<>();
        texts(map).forEach((key, notation) -> keys.put(key, ValueType.parse(notation)));
        return keys;
    }

    private static Map<String, String> texts(final YamlMap map) {
        final Map<String, String> texts = new LinkedHashMap<>();
        map.entries().forEach((key, entry) -> texts.put(key, ((YamlScalar) entry.value()).text()));
        return texts;
    }

    private static List<String> words(final YamlList list) {
        return list.items().stream().map(item -> ((YamlScalar) item).text()).collect(Collectors.toList());
    }

    private static String text() {
        try (InputStream stream = Schema.class.getResourceAsStream(TABLE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
