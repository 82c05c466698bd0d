package dk.gladsaxe.ledelse.delivery.shape;

import dk.gladsaxe.ledelse.model.Item;
import dk.gladsaxe.ledelse.model.Relation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A reference to an item: what is needed to show and follow it, or the whole item when that is wanted and not too much.
 *
 * @param <T> the kind of item
 */
final class Reference<T extends Item> implements Kind<T> {

    private final Shape<T> small;
    private final Supplier<Shape<T>> whole;

    private Reference(final Shape<T> small, final Supplier<Shape<T>> whole) {
        this.small = small;
        this.whole = whole;
    }

    static <T extends Item> Reference<T> to(final ItemType type, final Supplier<Shape<T>> whole) {
        return new Reference<>(ShapeParts.<T>head(type, Shape.named(type.key() + "Reference",
                "A reference to a " + type.key() + ": enough to show it and to ask for it."))
                .title("title", "What it is called.", ItemType::title).done(), whole);
    }

    static Reference<Relation> toRelation(final Supplier<Shape<Relation>> whole) {
        return new Reference<>(ShapeParts.<Relation>head(ItemType.RELATION,
                Shape.named("relationReference", "A reference to a relation: enough to show it and to ask for it."))
                .with("key", "What the relation is called in every edition.", Kinds.text(), Relation::key)
                .title("title", "What it is called.", ItemType::title).done(), whole);
    }

    /** The shape of the whole item. */
    Shape<T> whole() {
        return whole.get();
    }

    @Override
    public void write(final T item, final Writing writing) throws IOException {
        if (writing.purpose() == Writing.Purpose.COMPARISON) {
            writing.out().writeString(item.id());
        } else if (writing.wanted().isPresent() && writing.budget().take()) {
            whole.get().write(item, writing.inPlace());
        } else {
            small.write(item, writing);
        }
    }

    @Override
    public Map<String, Object> schema(final Schemas schemas) {
        return Map.of("anyOf", List.of(small.schema(schemas), whole.get().schema(schemas)));
    }
}
