package dk.gladsaxe.ledelse.delivery.shape;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** JSON as bytes, in UTF-8. */
public final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {
    }

    /** A value with all fields, its references as references. */
    public static <V> byte[] of(final Kind<V> kind, final V value, final View view) {
        return written(out -> kind.write(value, Writing.plain(out, view)));
    }

    /**
     * A value that is an answer.
     *
     * @param items     how many items are asked for, besides those in the place of references
     * @param selection as of {@link Writing}
     * @param expansion as of {@link Writing}
     */
    public static <V> byte[] of(
            final Kind<V> kind, final V value, final View view, final int items,
            final Optional<Set<String>> selection, final Expansion expansion) {
        return written(out -> kind.write(value, new Writing(
                out, view, new Budget(items), selection, expansion, Optional.empty(), Writing.Purpose.ANSWER)));
    }

    /**
     * The content of an item in all languages, for telling whether it has changed: equal bytes as long as its own fields
     * and what it refers to are the same, each value once. What refers to it, and what those it refers to look like, makes no difference.
     */
    public static <V> byte[] content(final Kind<V> kind, final V item, final View view) {
        return written(out -> {
            for (final String lang : List.of("da", "en")) {
                kind.write(item, new Writing(out, view.in(lang), new Budget(1), Optional.empty(), Expansion.NONE,
                        Optional.empty(), Writing.Purpose.COMPARISON));
            }
        });
    }

    /** Maps, lists, texts, numbers, booleans and nulls. */
    public static byte[] of(final Map<String, ?> document) {
        return written(out -> write(document, out));
    }

    private static void write(final Object value, final JsonGenerator out) throws IOException {
        if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            for (final Map.Entry<?, ?> each : map.entrySet()) {
                out.writeFieldName(String.valueOf(each.getKey()));
                write(each.getValue(), out);
            }
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            for (final Object each : list) {
                write(each, out);
            }
            out.writeEndArray();
        } else {
            out.writeObject(value);
        }
    }

    private static byte[] written(final Document document) {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream(4_096);
        try (JsonGenerator out = FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
            document.write(out);
        } catch (final IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    /** What is written. */
    @FunctionalInterface
    private interface Document {
        void write(JsonGenerator out) throws IOException;
    }
}
