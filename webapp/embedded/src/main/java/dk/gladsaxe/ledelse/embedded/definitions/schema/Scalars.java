package dk.gladsaxe.ledelse.embedded.definitions.schema;

import dk.gladsaxe.ledelse.embedded.problems.Place;
import dk.gladsaxe.ledelse.embedded.problems.Problems;
import dk.gladsaxe.ledelse.embedded.problems.Rule;
import dk.gladsaxe.ledelse.embedded.yaml.Switches;
import dk.gladsaxe.ledelse.embedded.yaml.YamlList;
import dk.gladsaxe.ledelse.embedded.yaml.YamlMap;
import dk.gladsaxe.ledelse.embedded.yaml.YamlNode;
import dk.gladsaxe.ledelse.embedded.yaml.YamlScalar;
import java.math.BigInteger;
import java.util.List;

/** Holds single values against the table. */
final class Scalars {

    private final Problems problems;
    private final List<SchemaCheck.Use> uses;

    Scalars(final Problems problems, final List<SchemaCheck.Use> uses) {
        this.problems = problems;
        this.uses = uses;
    }

    void check(final YamlNode node, final ValueType type, final String path, final Place key) {
        if (type == ValueType.Simple.ANY) {
            anything(node, path);
        } else if (!(node instanceof YamlScalar scalar)) {
            wrong(node, path, "a single value", "write it behind the colon");
        } else if (type instanceof ValueType.Choice choice) {
            choice(scalar, choice.words(), path);
        } else if (type instanceof ValueType.Reference reference) {
            text(scalar, path);
            uses.add(new SchemaCheck.Use(reference.target(), scalar.text(), scalar.place(), path));
        } else {
            simple(scalar, (ValueType.Simple) type, path);
        }
    }

    private void simple(final YamlScalar scalar, final ValueType.Simple type, final String path) {
        final Object value = scalar.value().orElseThrow();
        if (type == ValueType.Simple.LABEL) {
            uses.add(new SchemaCheck.Use(ValueType.Target.MESSAGE, scalar.text(), scalar.place(), path));
        }
        switch (type) {
            case FLAG -> expect(value instanceof Boolean || scalar.text().matches("true|false"), scalar, path,
                    "true or false", "write true or false");
            case WHOLE -> whole(scalar, value, path, Integer.MIN_VALUE, Integer.MAX_VALUE);
            case LARGE -> whole(scalar, value, path, Long.MIN_VALUE, Long.MAX_VALUE);
            case NUMBER -> expect(value instanceof Number, scalar, path, "a number", "write digits");
            case PATH -> {
                text(scalar, path);
                expect(scalar.text().startsWith("/"), scalar, path, "a path", "start it with a slash");
            }
            default -> text(scalar, path);
        }
    }

    private void whole(
            final YamlScalar scalar, final Object value, final String path, final long least, final long greatest) {
        final boolean number = value instanceof Integer || value instanceof Long || value instanceof BigInteger;
        expect(number, scalar, path, "a whole number", "write digits alone");
        if (number) {
            final BigInteger read = new BigInteger(value.toString());
            expect(read.compareTo(BigInteger.valueOf(least)) >= 0 && read.compareTo(BigInteger.valueOf(greatest)) <= 0,
                    scalar, path, "a whole number from %d to %d".formatted(least, greatest),
                    "write one within these limits");
        }
    }

    private void choice(final YamlScalar scalar, final List<String> words, final String path) {
        if (!words.contains(scalar.text())) {
            problems.error(path.endsWith("lass") ? Rule.UNKNOWN_TYPE : Rule.WRONG_VALUE, scalar.place(), path,
                    "'" + scalar.text() + "' is none of the values that may stand here",
                    Suggestion.of(scalar.text(), words));
        }
    }

    /** Text that YAML takes for something else reaches Magnolia changed. */
    private void text(final YamlScalar scalar, final String path) {
        final Object value = scalar.value().orElseThrow();
        if (!String.valueOf(value).equals(scalar.text())) {
            problems.error(Rule.READS_DIFFERENTLY, scalar.place(), path,
                    "text was expected, and YAML reads " + scalar.text() + " as " + value, "put it in quotes");
        }
    }

    private void anything(final YamlNode node, final String path) {
        if (node instanceof YamlMap map) {
            map.entries().values().forEach(entry ->
                    inside(entry.value(), SchemaCheck.join(path, entry.key()), entry.place()));
        } else if (node instanceof YamlList list) {
            list.items().forEach(item -> inside(item, path, item.place()));
        } else {
            Switches.check((YamlScalar) node, path, problems);
        }
    }

    private void inside(final YamlNode node, final String path, final Place key) {
        if (node instanceof YamlScalar scalar && scalar.isEmpty()) {
            problems.error(Rule.EMPTY_VALUE, key, path, "the key has no value, and so means nothing",
                    "write a value, '' for an empty text or {} for an empty mapping, or take the key out");
        } else {
            anything(node, path);
        }
    }

    private void expect(
            final boolean right, final YamlScalar scalar, final String path, final String expected,
            final String remedy) {
        if (!right) {
            wrong(scalar, path, expected, remedy);
        }
    }

    private void wrong(final YamlNode node, final String path, final String expected, final String remedy) {
        problems.error(Rule.WRONG_VALUE, node.place(), path, expected + " was expected, and this is " + node.kind(),
                remedy);
    }
}
