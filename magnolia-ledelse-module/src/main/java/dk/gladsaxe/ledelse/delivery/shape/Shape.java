package dk.gladsaxe.ledelse.delivery.shape;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A JSON object of a name: the one list of its fields, by which it is written and described. Immutable.
 *
 * @param <T> what such objects are made of
 */
public final class Shape<T> implements Kind<T> {

    private final String name;
    private final String description;
    private final Optional<Shape<T>> base;
    private final List<Field<T>> fields;
    private final boolean expandable;

    Shape(
            final String name,
            final String description,
            final Optional<Shape<T>> base,
            final List<Field<T>> fields,
            final boolean expandable) {
        this.name = name;
        this.description = description;
        this.base = base;
        this.fields = List.copyOf(fields);
        this.expandable = expandable;
    }

    /** Begins the description of a shape. */
    public static <T> ShapeBuilder<T> named(final String name, final String description) {
        return new ShapeBuilder<>(name, description, Optional.empty());
    }

    /** Begins the description of a shape that has all fields of another and more. */
    public static <T> ShapeBuilder<T> extending(
            final Shape<T> base, final String name, final String description) {
        return new ShapeBuilder<>(name, description, Optional.of(base));
    }

    /** Unique among all shapes; lower camel case. */
    public String name() {
        return name;
    }

    public String description() {
        return description;
    }

    /** All fields in their order, those of the shape it extends first. */
    public List<Field<T>> fields() {
        return Stream.concat(base.stream().flatMap(each -> each.fields().stream()), fields.stream()).toList();
    }

    /** The names of the fields that objects may be written without. */
    public List<String> choosable() {
        return fields().stream().filter(each -> !each.role().isAlways()).map(Field::name).toList();
    }

    /**
     * The fields in the place of whose references there may be whole items: the names, and with dots between them the
     * names that lead on from there.
     *
     * @param depth how many references in a row
     */
    public List<String> expandable(final int depth) {
        return fields().stream().filter(Field::isExpandable).flatMap(field -> Stream.concat(Stream.of(field.name()),
                depth <= 1 ? Stream.of() : field.target().stream().flatMap(shape -> shape.expandable(depth - 1).stream()
                        .map(below -> field.name() + "." + below)))).toList();
    }

    @Override
    public void write(final T value, final Writing writing) throws IOException {
        writing.out().writeStartObject();
        writeFields(value, writing);
        writing.out().writeEndObject();
    }

    private void writeFields(final T value, final Writing writing) throws IOException {
        if (base.isPresent()) {
            base.get().writeFields(value, writing);
        }
        for (final Field<T> field : fields) {
            if (isWritten(field, value, writing)) {
                field.write(value, expandable && !field.role().isAlways() ? writing.within(field.name()) : writing);
            }
        }
    }

    private boolean isWritten(final Field<T> field, final T value, final Writing writing) {
        return writing.purpose() == Writing.Purpose.COMPARISON ? field.isCompared(value, writing.view().lang())
                : !expandable || field.role().isAlways() || writing.selects(field.name());
    }

    /** A reference to the definition of this shape, which the schemas then hold too. */
    @Override
    public Map<String, Object> schema(final Schemas schemas) {
        return schemas.reference(this);
    }

    /** The definition itself. */
    Map<String, Object> definition(final Schemas schemas) {
        final Map<String, Object> properties = new LinkedHashMap<>();
        final List<String> required = new ArrayList<>();
        for (final Field<T> field : fields) {
            properties.put(field.name(), field.schema(schemas));
            if (field.role() != Field.Role.OPTIONAL) {
                required.add(field.name());
            }
        }
        final Map<String, Object> own =
                Kinds.ordered("type", "object", "properties", properties, "required", required);
        final Map<String, Object> definition = Kinds.ordered("description", description);
        if (base.isPresent()) {
            definition.put("allOf", List.of(base.get().schema(schemas), own));
        } else {
            definition.putAll(own);
        }
        return definition;
    }

    @Override
    public String toString() {
        return name;
    }
}
