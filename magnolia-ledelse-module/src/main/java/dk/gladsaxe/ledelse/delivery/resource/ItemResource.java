package dk.gladsaxe.ledelse.delivery.resource;

import dk.gladsaxe.ledelse.model.Item;
import java.util.function.Function;

/**
 * One item at an address of its own.
 *
 * @param found the item that a request means; throws a problem when there is none
 * @param <T>   the kind of item
 */
record ItemResource<T extends Item>(Operation operation, Items<T> items, Function<Call, T> found) implements Resource {

    @Override
    public Answer answer(final Call call) {
        return items.answer(found.apply(call), call);
    }
}
