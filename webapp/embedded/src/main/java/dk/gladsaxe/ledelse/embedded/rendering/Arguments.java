package dk.gladsaxe.ledelse.embedded.rendering;

import freemarker.template.ObjectWrapperAndUnwrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The parameters of one use of a directive, as Java values. */
final class Arguments {

    private final String directive;
    private final Map<String, Object> values;

    private Arguments(final String directive, final Map<String, Object> values) {
        this.directive = directive;
        this.values = values;
    }

    /** @throws RenderingFailure a parameter that the directive does not have */
    static Arguments of(
            final String directive, final Set<String> known, final Map<?, ?> given,
            final ObjectWrapperAndUnwrapper wrapper) throws TemplateModelException {
        final Map<String, Object> values = new LinkedHashMap<>();
        for (final Map.Entry<?, ?> each : given.entrySet()) {
            if (!known.contains(each.getKey())) {
                throw new RenderingFailure("[@" + directive + "] has no parameter '" + each.getKey()
                        + "' in the embedded host; it has " + String.join(", ", new TreeSet<>(known)));
            }
            if (each.getValue() != null) {
                values.put((String) each.getKey(), wrapper.unwrap((TemplateModel) each.getValue()));
            }
        }
        return new Arguments(directive, values);
    }

    Optional<Object> value(final String name) {
        return Optional.ofNullable(values.get(name));
    }

    Optional<String> text(final String name) {
        return value(name).map(value -> typed(name, value, String.class, "a text"));
    }

    Optional<Boolean> flag(final String name) {
        return value(name).map(value -> typed(name, value, Boolean.class, "true or false"));
    }

    Optional<Integer> number(final String name) {
        return value(name).map(value -> typed(name, value, Number.class, "a number").intValue());
    }

    /** The map, and an empty one when the parameter is not given. */
    Map<String, Object> map(final String name) {
        final Map<String, Object> result = new LinkedHashMap<>();
        final Map<?, ?> given = value(name).map(value -> typed(name, value, Map.class, "a map")).orElseGet(Map::of);
        given.forEach((key, each) -> result.put(String.valueOf(key), each));
        return result;
    }

    RenderingFailure wrong(final String name, final String expected) {
        return new RenderingFailure("[@" + directive + "]: parameter '" + name + "' must be " + expected
                + value(name).map(value -> ", not " + value.getClass().getSimpleName()).orElse(""));
    }

    private <T> T typed(final String name, final Object value, final Class<T> type, final String expected) {
        if (!type.isInstance(value)) {
            throw wrong(name, expected);
        }
        return type.cast(value);
    }
}
