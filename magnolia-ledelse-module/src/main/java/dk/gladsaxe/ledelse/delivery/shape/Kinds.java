package dk.gladsaxe.ledelse.delivery.shape;

import dk.gladsaxe.ledelse.model.Keyed;
import dk.gladsaxe.ledelse.model.RichText;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds of value that have no name of their own. */
public final class Kinds {

    private static final String TYPE = "type";

    private Kinds() {
    }

    /** Plain text, not markup. */
    public static Kind<String> text() {
        return scalar(Map.of(TYPE, "string"), (value, writing) -> writing.out().writeString(value));
    }

    /** Text of a form that JSON Schema has a name for, such as {@code uri-reference}. */
    public static Kind<String> text(final String format) {
        return scalar(ordered(TYPE, "string", "format", format), (value, writing) -> writing.out().writeString(value));
    }

    /** The one text that stands here. */
    public static Kind<String> constant(final String text) {
        return scalar(ordered(TYPE, "string", "const", text), (value, writing) -> writing.out().writeString(value));
    }

    /** One of these texts. */
    public static Kind<String> oneOf(final List<String> texts) {
        return scalar(ordered(TYPE, "string", "enum", texts), (value, writing) -> writing.out().writeString(value));
    }

    /** The key of one of the alternatives. */
    public static <E extends Enum<E> & Keyed> Kind<E> choice(final Class<E> type) {
        return scalar(ordered(TYPE, "string", "enum", Keyed.keys(type)),
                (value, writing) -> writing.out().writeString(value.key()));
    }

    public static Kind<Boolean> flag() {
        return scalar(Map.of(TYPE, "boolean"), (value, writing) -> writing.out().writeBoolean(value));
    }

    /** A whole number of at least so much. */
    public static Kind<Long> whole(final long least) {
        return scalar(ordered(TYPE, "integer", "minimum", least), (value, writing) -> writing.out().writeNumber(value));
    }

    /** A whole number from one to the other. */
    public static Kind<Long> whole(final long least, final long most) {
        return scalar(ordered(TYPE, "integer", "minimum", least, "maximum", most),
                (value, writing) -> writing.out().writeNumber(value));
    }

    /** Any whole number. */
    public static Kind<Long> anyWhole() {
        return scalar(Map.of(TYPE, "integer"), (value, writing) -> writing.out().writeNumber(value));
    }

    /** A day, such as {@code 2026-03-02}. */
    public static Kind<LocalDate> date() {
        return scalar(ordered(TYPE, "string", "format", "date"),
                (value, writing) -> writing.out().writeString(value.toString()));
    }

    /** Rich text as HTML and as plain text; the HTML's links lead where the answer's links lead. */
    public static Shape<RichText> richText() {
        return Shape.<RichText>named("richText", "Rich text in two forms.")
                .with("html", "HTML that is safe to print: paragraphs, headings, lists, emphasis, quotations, links.",
                        text(), (value, view) -> value.htmlOf(view.links().site()))
                .add(Field.of("text", "The words alone on one line; not markup.", Field.Role.DERIVED, text(),
                        (value, writing) -> value.plain()))
                .done();
    }

    public static <V> Kind<List<V>> list(final Kind<V> each) {
        return list(each, Optional.empty());
    }

    /** A list of at most so many. */
    public static <V> Kind<List<V>> list(final Kind<V> each, final int most) {
        return list(each, Optional.of(most));
    }

    private static <V> Kind<List<V>> list(final Kind<V> each, final Optional<Integer> most) {
        return new Kind<>() {
            @Override
            public void write(final List<V> values, final Writing writing) throws IOException {
                writing.out().writeStartArray();
                for (final V value : values) {
                    each.write(value, writing);
                }
                writing.out().writeEndArray();
            }

            @Override
            public Map<String, Object> schema(final Schemas schemas) {
                final Map<String, Object> schema = ordered(TYPE, "array", "items", each.schema(schemas));
                most.ifPresent(number -> schema.put("maxItems", number));
                return schema;
            }
        };
    }

    /** The same, or {@code null} when there is none. */
    public static <V> Kind<Optional<V>> orNull(final Kind<V> kind) {
        return new Kind<>() {
            @Override
            public void write(final Optional<V> value, final Writing writing) throws IOException {
                if (value.isPresent()) {
                    kind.write(value.get(), writing);
                } else {
                    writing.out().writeNull();
                }
            }

            @Override
            public Map<String, Object> schema(final Schemas schemas) {
                return nullable(kind.schema(schemas));
            }
        };
    }

    private static Map<String, Object> nullable(final Map<String, Object> schema) {
        if (!(schema.get(TYPE) instanceof String type)) {
            return ordered("anyOf", List.of(schema, Map.of(TYPE, "null")));
        }
        final Map<String, Object> nullable = new LinkedHashMap<>(schema);
        nullable.put(TYPE, List.of(type, "null"));
        if (schema.get("enum") instanceof List<?> values) {
            final List<Object> withNull = new ArrayList<>(values);
            withNull.add(null);
            nullable.put("enum", withNull);
        }
        return nullable;
    }

    private static <V> Kind<V> scalar(final Map<String, Object> schema, final Written<V> written) {
        return new Kind<>() {
            @Override
            public void write(final V value, final Writing writing) throws IOException {
                written.write(value, writing);
            }

            @Override
            public Map<String, Object> schema(final Schemas schemas) {
                return schema;
            }
        };
    }

    static Map<String, Object> ordered(final Object... keysAndValues) {
        final Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    /** How a value is written. */
    @FunctionalInterface
    private interface Written<V> {
        void write(V value, Writing writing) throws IOException;
    }
}
