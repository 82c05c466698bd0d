package dk.gladsaxe.ledelse.delivery.shape;

import dk.gladsaxe.ledelse.model.Item;

/**
 * How items that refer to another are written.
 *
 * @param to    how each of them is written
 * @param shape how all of them are
 * @param <R>   the kind of item
 */
record RelatedShape<R extends Item>(Reference<R> to, Shape<Related<R>> shape) {

    /**
     * A shape of this name.
     *
     * @param most how many there are at most
     */
    static <R extends Item> RelatedShape<R> of(final String name, final Reference<R> to, final int most) {
        return new RelatedShape<>(to, Shape.<Related<R>>named(name,
                        "What refers to an item: how many that are, where all of them are, and the first " + most + ".")
                .with("total", "How many there are.", Kinds.whole(0), Related::total)
                .address("href", "Where the list of all of them is.", (value, view) -> value.href())
                .with("items", "The first of them.", Kinds.list(to, most), Related::items)
                .done());
    }
}
