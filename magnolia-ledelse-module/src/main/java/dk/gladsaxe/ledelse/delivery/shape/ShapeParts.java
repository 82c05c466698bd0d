package dk.gladsaxe.ledelse.delivery.shape;

import dk.gladsaxe.ledelse.model.Item;
import java.util.List;
import java.util.Map;

/** Fields that several shapes have. */
final class ShapeParts {

    private ShapeParts() {
    }

    /** What items and references to them begin with. */
    static <T extends Item> ShapeBuilder<T> head(final ItemType type, final ShapeBuilder<T> shape) {
        return shape
                .always("type", "What it is.", Kinds.constant(type.key()), (item, writing) -> type.key())
                .always("id", "Its identifier, which never changes.", Kinds.text(), (item, writing) -> item.id())
                .always("name", "Its name in addresses; may change, and is not unique.", Kinds.text(),
                        (item, writing) -> item.name())
                .address("href", "Its address in this API.", (item, view) -> Addresses.of(item, view.snapshot()));
    }

    /** The shape of items, which ends with what of them could not be read. */
    static <T extends Item> Shape<T> done(final ShapeBuilder<T> shape) {
        final Map<String, String> fieldOf = shape.storedProperties();
        final List<String> names = fieldOf.values().stream().distinct().toList();
        return shape.always("incomplete",
                "The fields whose stored value has a fault, which was therefore left out or cut.",
                Kinds.list(Kinds.oneOf(names)), (item, writing) -> writing.view().snapshot().content()
                        .faultyFields(item.id()).stream().filter(fieldOf::containsKey).map(fieldOf::get).distinct()
                        .toList()).expandable();
    }

    /** What items begin with. */
    static <T extends Item> ShapeBuilder<T> item(final ItemType type, final String description) {
        return head(type, Shape.named(type.key(), description));
    }
}
