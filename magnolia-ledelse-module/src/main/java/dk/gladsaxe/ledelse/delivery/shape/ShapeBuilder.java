package dk.gladsaxe.ledelse.delivery.shape;

import dk.gladsaxe.ledelse.model.Item;
import dk.gladsaxe.ledelse.model.Localized;
import dk.gladsaxe.ledelse.model.LocalizedList;
import dk.gladsaxe.ledelse.model.LocalizedRichText;
import dk.gladsaxe.ledelse.model.RichText;
import dk.gladsaxe.ledelse.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Puts a shape together, field by field in their order. For one thread.
 *
 * @param <T> what objects of the shape are made of
 */
public final class ShapeBuilder<T> {

    private static final Shape<RichText> RICH_TEXT = Kinds.richText();

    private final String name;
    private final String description;
    private final Optional<Shape<T>> base;
    private final List<Field<T>> fields = new ArrayList<>();

    ShapeBuilder(final String name, final String description, final Optional<Shape<T>> base) {
        this.name = name;
        this.description = description;
        this.base = base;
    }

    /** A field that every object has, with the value that is taken from what the object is made of. */
    public <V> ShapeBuilder<T> with(
            final String field, final String about, final Kind<V> kind, final Function<? super T, V> taken) {
        return add(Field.of(field, about, Field.Role.OWN, kind, (value, writing) -> taken.apply(value)));
    }

    /** The same, where the value depends on how one looks at the content. */
    public <V> ShapeBuilder<T> with(
            final String field, final String about, final Kind<V> kind, final BiFunction<? super T, View, V> taken) {
        return add(Field.of(field, about, Field.Role.OWN, kind,
                (value, writing) -> taken.apply(value, writing.view())));
    }

    /** A field that is there whatever fields were asked for. */
    public <V> ShapeBuilder<T> always(
            final String field, final String about, final Kind<V> kind, final BiFunction<? super T, Writing, V> taken) {
        return add(Field.of(field, about, Field.Role.ALWAYS, kind, taken::apply));
    }

    /** A field with an address of the API, given from its root on; there whatever fields were asked for. */
    public ShapeBuilder<T> address(
            final String field, final String about, final BiFunction<? super T, View, String> taken) {
        return add(Field.of(field, about, Field.Role.ADDRESS, Kinds.text("uri-reference"),
                (value, writing) -> writing.view().links().to(taken.apply(value, writing.view()))));
    }

    /** A field that is left out when there is no value. */
    public <V> ShapeBuilder<T> optional(
            final String field, final String about, final Kind<V> kind,
            final BiFunction<? super T, View, Optional<V>> taken) {
        return add(Field.of(field, about, Field.Role.OPTIONAL, Kinds.orNull(kind),
                (value, writing) -> taken.apply(value, writing.view())));
    }

    /** A reference, or {@code null}. */
    <R extends Item> ShapeBuilder<T> reference(
            final String field, final String about, final Reference<R> kind,
            final BiFunction<? super T, View, Optional<R>> taken) {
        return add(Field.<T, Optional<R>>of(field, about, Field.Role.REFERENCE, Kinds.orNull(kind),
                (value, writing) -> taken.apply(value, writing.view())).leadingTo(kind::whole));
    }

    /** References. */
    <R extends Item> ShapeBuilder<T> references(
            final String field, final String about, final Reference<R> kind,
            final BiFunction<? super T, View, List<R>> taken) {
        return add(Field.<T, List<R>>of(field, about, Field.Role.REFERENCE, Kinds.list(kind),
                (value, writing) -> taken.apply(value, writing.view())).leadingTo(kind::whole));
    }

    /** What refers to the item. */
    <R extends Item> ShapeBuilder<T> related(
            final String field, final String about, final RelatedShape<R> kind,
            final BiFunction<? super T, View, Related<R>> taken) {
        return add(Field.<T, Related<R>>of(field, about, Field.Role.RELATED, kind.shape(),
                (value, writing) -> taken.apply(value, writing.view())).leadingTo(kind.to()::whole));
    }

    /** A line or paragraph that is never missing. */
    public ShapeBuilder<T> title(final String field, final String about, final Function<? super T, Localized> taken) {
        return add(Field.<T, String>of(field, about, Field.Role.OWN, Kinds.text(),
                (value, writing) -> taken.apply(value).text(writing.view().lang()).value())
                .localized((value, lang) -> Optional.of(taken.apply(value).text(lang).lang())));
    }

    /** A line or paragraph, or {@code null}. */
    public ShapeBuilder<T> text(final String field, final String about, final Function<? super T, Localized> taken) {
        return add(Field.<T, Optional<String>>of(field, about, Field.Role.OWN, Kinds.orNull(Kinds.text()),
                (value, writing) -> filled(taken.apply(value), writing.view().lang()).map(Text::value))
                .localized((value, lang) -> filled(taken.apply(value), lang).map(Text::lang)));
    }

    /** Rich text, or {@code null}. */
    public ShapeBuilder<T> richText(
            final String field, final String about, final Function<? super T, LocalizedRichText> taken) {
        return add(Field.<T, Optional<RichText>>of(field, about, Field.Role.OWN, Kinds.orNull(RICH_TEXT),
                (value, writing) -> filled(taken.apply(value), writing.view().lang()))
                .localized((value, lang) ->
                        filled(taken.apply(value), lang).map(any -> taken.apply(value).lang(lang))));
    }

    /** Lines in their order. */
    public ShapeBuilder<T> texts(
            final String field, final String about, final Function<? super T, LocalizedList> taken) {
        return add(Field.<T, List<String>>of(field, about, Field.Role.OWN, Kinds.list(Kinds.text()),
                (value, writing) -> taken.apply(value).texts(writing.view().lang()).stream().map(Text::value).toList())
                .localized((value, lang) -> taken.apply(value).texts(lang).stream().findFirst().map(Text::lang)));
    }

    /** Says of which stored properties the field before is made, where these have other names than it. */
    public ShapeBuilder<T> madeOf(final String... properties) {
        fields.set(fields.size() - 1, fields.get(fields.size() - 1).madeOf(Set.of(properties)));
        return this;
    }

    /** By name of a stored property, the field that is made of it; of fields that are not always there. */
    Map<String, String> storedProperties() {
        final Map<String, String> properties = new TreeMap<>();
        fields.stream().filter(field -> field.role() == Field.Role.OWN || field.role() == Field.Role.REFERENCE)
                .forEach(field -> field.stored().forEach(property -> properties.put(property, field.name())));
        return properties;
    }

    /** The shape; when it has localised fields, with the field {@code languages} at its end. */
    public Shape<T> done() {
        return shape(false);
    }

    /** The shape of objects whose fields can be chosen and whose references can be expanded. */
    public Shape<T> expandable() {
        return shape(true);
    }

    private Shape<T> shape(final boolean expandable) {
        final List<Field<T>> localized = fields.stream().filter(Field::isLocalized).toList();
        if (!localized.isEmpty()) {
            fields.add(Languages.field(localized));
        }
        return new Shape<>(name, description, base, fields, expandable);
    }

    ShapeBuilder<T> add(final Field<T> field) {
        fields.add(field);
        return this;
    }

    private static Optional<Text> filled(final Localized text, final String lang) {
        return Optional.of(text.text(lang)).filter(each -> !each.isEmpty());
    }

    private static Optional<RichText> filled(final LocalizedRichText text, final String lang) {
        return Optional.of(text.text(lang)).filter(each -> !each.isEmpty());
    }
}
