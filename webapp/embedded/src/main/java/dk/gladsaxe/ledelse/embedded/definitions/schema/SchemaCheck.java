package dk.gladsaxe.ledelse.embedded.definitions.schema;

import dk.gladsaxe.ledelse.embedded.problems.Place;
import dk.gladsaxe.ledelse.embedded.problems.Problems;
import dk.gladsaxe.ledelse.embedded.problems.Rule;
import dk.gladsaxe.ledelse.embedded.yaml.YamlList;
import dk.gladsaxe.ledelse.embedded.yaml.YamlMap;
import dk.gladsaxe.ledelse.embedded.yaml.YamlNode;
import dk.gladsaxe.ledelse.embedded.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds a definition against the table, and gathers the names that lead to other things. Used by one thread. */
public final class SchemaCheck {

    /** A name that leads to another thing. */
    public record Use(ValueType.Target target, String name, Place place, String keyPath) {
    }

    private static final String TYPE = "$type";
    private static final String CLASS = "class";

    private final Schema schema;
    private final Problems problems;
    private final Scalars scalars;
    private final List<Use> uses = new ArrayList<>();

    public SchemaCheck(final Schema schema, final Problems problems) {
        this.schema = schema;
        this.problems = problems;
        this.scalars = new Scalars(problems, uses);
    }

    /** Every name found so far. */
    public List<Use> uses() {
        return List.copyOf(uses);
    }

    /** Checks a value that must be of that shape. */
    public void check(final YamlNode node, final String shape) {
        value(node, new ValueType.Shaped(shape), "", node.place());
    }

    private void value(final YamlNode node, final ValueType type, final String path, final Place key) {
        if (node instanceof YamlScalar scalar && scalar.isEmpty()) {
            problems.error(Rule.EMPTY_VALUE, key, path, "the key has no value, and so means nothing",
                    "write a value, '' for an empty text or {} for an empty mapping, or take the key out");
            return;
        }
        if (type instanceof ValueType.Shaped shaped) {
            expectMap(node, path).ifPresent(map -> shape(map, schema.shape(shaped.shape()), path));
        } else if (type instanceof ValueType.MapOf mapOf) {
            expectMap(node, path).ifPresent(map -> map.entries().values().forEach(entry ->
                    value(entry.value(), mapOf.value(), join(path, entry.key()), entry.place())));
        } else if (type instanceof ValueType.NamedOf named) {
            named(node, named.thing(), path);
        } else if (type instanceof ValueType.ListOf listOf) {
            list(node, listOf.item(), path);
        } else {
            scalars.check(node, type, path, key);
        }
    }

    private void list(final YamlNode node, final ValueType item, final String path) {
        if (node instanceof YamlList list) {
            int index = 0;
            for (final YamlNode each : list.items()) {
                value(each, item, path + "[" + index++ + "]", each.place());
            }
        } else {
            wrong(node, path, "a list", "write [a, b], or one item with a dash a line");
        }
    }

    private void named(final YamlNode node, final ValueType thing, final String path) {
        if (node instanceof YamlMap map) {
            map.entries().values().forEach(entry ->
                    value(entry.value(), thing, join(path, entry.key()), entry.place()));
            return;
        }
        if (!(node instanceof YamlList list)) {
            wrong(node, path, "a mapping by name or a list of mappings with name", "write name: and its keys below");
            return;
        }
        final List<String> seen = new ArrayList<>();
        for (final YamlNode item : list.items()) {
            final Optional<String> name = expectMap(item, path).flatMap(map -> nameOf(map, thing));
            final String itemPath = join(path, name.orElse("[" + seen.size() + "]"));
            if (item instanceof YamlMap map && name.isEmpty()) {
                problems.error(Rule.MISSING_KEY, map.place(), itemPath, "an item of the list has no name",
                        "write name: in each item");
            } else if (name.isPresent() && seen.contains(name.get())) {
                problems.error(Rule.DUPLICATE_NAME, item.place(), itemPath,
                        "there are two items of the name " + name.get(), "rename one of them");
            }
            seen.add(name.orElse(""));
            if (item instanceof YamlMap) {
                value(item, thing, itemPath, item.place());
            }
        }
    }

    /** Options have a value and often no name of their own. */
    private static Optional<String> nameOf(final YamlMap map, final ValueType thing) {
        final boolean option = thing instanceof ValueType.Shaped shaped && shaped.shape().endsWith("ption");
        return map.name().or(() -> option ? map.scalar("value").map(YamlScalar::text) : Optional.empty());
    }

    private void shape(final YamlMap map, final Shape base, final String path) {
        final Optional<Shape> shape = base.typed() ? typed(map, base, path) : Optional.of(base);
        if (shape.isEmpty()) {
            return;
        }
        final Shape all = shape.get();
        for (final YamlMap.Entry entry : map.entries().values()) {
            final String keyPath = join(path, entry.key());
            if (all.keys().containsKey(entry.key())) {
                value(entry.value(), all.keys().get(entry.key()), keyPath, entry.place());
            } else if (all.refused().containsKey(entry.key())) {
                problems.error(Rule.NOT_SUPPORTED_HERE, entry.place(), keyPath,
                        "this host does not do " + entry.key(), all.refused().get(entry.key()));
            } else if (base.typed() && (entry.key().equals(TYPE) || entry.key().equals(CLASS))) {
                continue;
            } else if (all.open()) {
                value(entry.value(), ValueType.Simple.ANY, keyPath, entry.place());
            } else {
                problems.error(Rule.UNKNOWN_KEY, entry.place(), keyPath, "nothing reads the key " + entry.key(),
                        all.hints().getOrDefault(entry.key(), Suggestion.of(entry.key(), all.keys().keySet())));
            }
        }
        all.required().stream().filter(key -> !map.has(key)).forEach(key ->
                problems.error(Rule.MISSING_KEY, map.place(), join(path, key), "the key " + key + " is missing",
                        "add it"));
    }

    private Optional<Shape> typed(final YamlMap map, final Shape base, final String path) {
        final String key = map.has(CLASS) ? CLASS : TYPE;
        final Optional<String> named = map.scalar(key).map(YamlScalar::text).or(base::defaultType);
        if (named.isEmpty()) {
            problems.error(Rule.MISSING_KEY, map.place(), join(path, TYPE),
                    "neither $type nor class says what this is",
                    "write $type: and one of " + String.join(", ", aliases(base)));
            return Optional.empty();
        }
        final Shape type = base.types().get(named.get());
        if (type == null) {
            problems.error(Rule.UNKNOWN_TYPE, map.placeOf(key), join(path, key),
                    named.get() + " is no known " + base.name(), Suggestion.of(named.get(), base.types().keySet()));
            return Optional.empty();
        }
        type.wholly().ifPresent(remedy -> problems.error(Rule.NOT_SUPPORTED_HERE, map.placeOf(key), join(path, key),
                "this host does not do " + named.get(), remedy));
        return Optional.of(base.with(type));
    }

    private static List<String> aliases(final Shape base) {
        return base.types().keySet().stream().sorted().toList();
    }

    private Optional<YamlMap> expectMap(final YamlNode node, final String path) {
        if (node instanceof YamlMap map) {
            return Optional.of(map);
        }
        wrong(node, path, "a mapping", "write keys below it, each on a line of its own");
        return Optional.empty();
    }

    private void wrong(final YamlNode node, final String path, final String expected, final String remedy) {
        problems.error(Rule.WRONG_VALUE, node.place(), path,
                expected + " was expected, and this is " + node.kind(), remedy);
    }

    static String join(final String path, final String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
