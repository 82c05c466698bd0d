package dk.gladsaxe.ledelse.content.reading;

import dk.gladsaxe.ledelse.model.Item;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How items of one kind hang together with others.
 *
 * @param <T> the kind of item
 */
interface Links<T extends Item> {

    /** Everything that the stored item refers to: identifiers of items, keys of assets. */
    Stream<String> references(T stored);

    /**
     * The item with its references made out.
     *
     * @throws ItemUnusable when it cannot be without one that stands for nothing
     */
    T link(T stored, References references);

    /** What a reference to the item stands for; absent when nothing refers to items of this kind. */
    Optional<String> meaning(T item);
}
