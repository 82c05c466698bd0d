package dk.gladsaxe.ledelse.delivery.shape;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * One field of a shape. Immutable.
 *
 * @param <T> what the shape is made of
 */
public final class Field<T> {

    private final String name;
    private final String description;
    private final Role role;
    private final Value<T, ?> value;
    private final Optional<BiFunction<T, String, Optional<String>>> language;
    private final Set<String> stored;
    private final Optional<Supplier<? extends Shape<?>>> target;
    private final SerializableString key;

    private Field(
            final String name,
            final String description,
            final Role role,
            final Value<T, ?> value,
            final Optional<BiFunction<T, String, Optional<String>>> language,
            final Set<String> stored,
            final Optional<Supplier<? extends Shape<?>>> target) {
        this.name = name;
        this.description = description;
        this.role = role;
        this.value = value;
        this.language = language;
        this.stored = stored;
        this.target = target;
        this.key = new SerializedString(name);
    }

    static <T, V> Field<T> of(
            final String name,
            final String description,
            final Role role,
            final Kind<V> kind,
            final BiFunction<T, Writing, V> taken) {
        return new Field<>(name, description, role, new Value<>(kind, taken), Optional.empty(), Set.of(name),
                Optional.empty());
    }

    /** The same field, which says in which language it was served when another is asked for. */
    Field<T> localized(final BiFunction<T, String, Optional<String>> served) {
        return new Field<>(name, description, role, value, Optional.of(served), stored, target);
    }

    /** The same field, made of the stored properties of these names. */
    Field<T> madeOf(final Set<String> properties) {
        return new Field<>(name, description, role, value, language, properties, target);
    }

    /** The same field, in the place of whose references there may be objects of a shape. */
    Field<T> leadingTo(final Supplier<? extends Shape<?>> shape) {
        return new Field<>(name, description, role, value, language, stored, Optional.of(shape));
    }

    public String name() {
        return name;
    }

    public String description() {
        return description;
    }

    public Role role() {
        return role;
    }

    /** Whether the value depends on the language that is asked for. */
    public boolean isLocalized() {
        return language.isPresent();
    }

    /** The language it is served in to those who ask for this one; absent when it is not filled in. */
    Optional<String> served(final T item, final String lang) {
        return language.flatMap(served -> served.apply(item, lang));
    }

    /** Whether it is written to tell whether content has changed: each value once, in its own language. */
    boolean isCompared(final T item, final String lang) {
        return role.isContent() && (!isLocalized() || served(item, lang).filter(lang::equals).isPresent());
    }

    /** Whether there may be whole items in the place of its references. */
    boolean isExpandable() {
        return role == Role.REFERENCE || role == Role.RELATED;
    }

    /** The shape of what may stand in the place of its references, when that is one shape. */
    Optional<Shape<?>> target() {
        return target.map(Supplier::get);
    }

    /** The names of the stored properties that it is made of. */
    Set<String> stored() {
        return stored;
    }

    Map<String, Object> schema(final Schemas schemas) {
        final Map<String, Object> schema = Kinds.ordered("description", description);
        schema.putAll(value.kind().schema(schemas));
        return schema;
    }

    void write(final T item, final Writing writing) throws IOException {
        value.write(key, role, item, writing);
    }

    /** How the value comes about. */
    private record Value<T, V>(Kind<V> kind, BiFunction<T, Writing, V> taken) {

        void write(final SerializableString key, final Role role, final T item, final Writing writing)
                throws IOException {
            final V value = taken.apply(item, writing);
            if (role != Role.OPTIONAL || !Optional.empty().equals(value)) {
                writing.out().writeFieldName(key);
                kind.write(value, writing);
            }
        }
    }

    /** What part a field has in its shape. */
    public enum Role {

        /** Part of every written value, whatever fields were asked for. */
        ALWAYS,

        /** Part of every written value, but not of the content: where it is found. */
        ADDRESS,

        /** Part of the content itself, left out only when others were asked for. */
        OWN,

        /** The same as another field in another form, left out only when others were asked for. */
        DERIVED,

        /** One or several references of the content, in whose place there may be whole items. */
        REFERENCE,

        /** What refers to the content: not part of it, and in the place of its references there may be whole items. */
        RELATED,

        /** Not there at all when there is nothing to say. */
        OPTIONAL;

        /** Whether such a field is written whatever fields were asked for. */
        boolean isAlways() {
            return this == ALWAYS || this == ADDRESS;
        }

        /** Whether a change of such a field is a change of the content. */
        boolean isContent() {
            return this != ADDRESS && this != DERIVED && this != RELATED;
        }
    }
}
