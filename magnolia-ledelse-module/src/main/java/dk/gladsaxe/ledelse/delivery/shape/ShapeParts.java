package dk.gladsaxe.ledelse.delivery.shape;

import dk.gladsaxe.ledelse.model.Item;

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

    /** What items begin with. */
    static <T extends Item> ShapeBuilder<T> item(final ItemType type, final String description) {
        return head(type, Shape.named(type.key(), description));
    }
}
