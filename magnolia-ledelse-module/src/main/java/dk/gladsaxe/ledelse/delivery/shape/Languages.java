package dk.gladsaxe.ledelse.delivery.shape;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The field that says in which language each localised field of the same object was served.
 *
 * @param <T> what the object is made of
 */
final class Languages<T> implements Kind<T> {

    private final List<Field<T>> localized;

    private Languages(final List<Field<T>> localized) {
        this.localized = List.copyOf(localized);
    }

    static <T> Field<T> field(final List<Field<T>> localized) {
        return Field.of("languages",
                "The language each localised field of this object is in; nothing of fields that are not filled in.",
                Field.Role.ALWAYS, new Languages<>(localized), (value, writing) -> value);
    }

    @Override
    public void write(final T value, final Writing writing) throws IOException {
        writing.out().writeStartObject();
        for (final Field<T> field : localized) {
            final Optional<String> served = writing.selects(field.name())
                    ? field.served(value, writing.view().lang()) : Optional.empty();
            if (served.isPresent()) {
                writing.out().writeStringField(field.name(), served.get());
            }
        }
        writing.out().writeEndObject();
    }

    @Override
    public Map<String, Object> schema(final Schemas schemas) {
        final Map<String, Object> properties = new LinkedHashMap<>();
        localized.forEach(field ->
                properties.put(field.name(), Kinds.ordered("type", "string", "enum", List.of("da", "en"))));
        return Kinds.ordered("type", "object", "properties", properties);
    }
}
