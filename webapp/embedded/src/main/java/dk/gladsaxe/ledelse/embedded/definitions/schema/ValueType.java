package dk.gladsaxe.ledelse.embedded.definitions.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the table says a value must be. */
public sealed interface ValueType {

    /** A single value of a simple kind. */
    enum Simple implements ValueType { TEXT, LABEL, FLAG, WHOLE, LARGE, NUMBER, PATH, ANY }

    /** One of these words. */
    record Choice(List<String> words) implements ValueType {
    }

    /** The name of another thing. */
    record Reference(Target target) implements ValueType {
    }

    /** A list. */
    record ListOf(ValueType item) implements ValueType {
    }

    /** A mapping whose keys are free. */
    record MapOf(ValueType value) implements ValueType {
    }

    /** Things by name: a mapping, or a list of mappings with {@code name}. */
    record NamedOf(ValueType thing) implements ValueType {
    }

    /** A shape of the table. */
    record Shaped(String shape) implements ValueType {
    }

    /** What a name may lead to. */
    enum Target { TEMPLATE, DIALOG, CONTENTTYPE, APP, WORKSPACE, NODETYPE, RESOURCE, CHOOSER, MESSAGE }

    Map<String, Simple> SIMPLE = Map.of("text", Simple.TEXT, "label", Simple.LABEL, "flag", Simple.FLAG,
            "whole", Simple.WHOLE, "large", Simple.LARGE, "number", Simple.NUMBER, "path", Simple.PATH,
            "any", Simple.ANY);

    /** Reads the table's notation. */
    static ValueType parse(final String notation) {
        final String text = notation.strip();
        if (text.startsWith("one of ")) {
            return new Choice(Arrays.asList(text.substring("one of ".length()).split("\\|")));
        }
        if (text.startsWith("ref ")) {
            return new Reference(Target.valueOf(text.substring("ref ".length()).toUpperCase(Locale.ROOT)));
        }
        if (text.startsWith("list of ")) {
            return new ListOf(parse(text.substring("list of ".length())));
        }
        if (text.startsWith("map of ")) {
            return new MapOf(parse(text.substring("map of ".length())));
        }
        if (text.startsWith("named ")) {
            return new NamedOf(parse(text.substring("named ".length())));
        }
        return SIMPLE.containsKey(text) ? SIMPLE.get(text) : new Shaped(text);
    }
}
