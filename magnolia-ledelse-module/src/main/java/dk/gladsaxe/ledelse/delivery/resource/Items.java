package dk.gladsaxe.ledelse.delivery.resource;

import dk.gladsaxe.ledelse.delivery.query.Parameter;
import dk.gladsaxe.ledelse.delivery.shape.Expansion;
import dk.gladsaxe.ledelse.delivery.shape.Json;
import dk.gladsaxe.ledelse.delivery.shape.Kind;
import dk.gladsaxe.ledelse.delivery.shape.Kinds;
import dk.gladsaxe.ledelse.delivery.shape.Served;
import dk.gladsaxe.ledelse.delivery.shape.Shape;
import dk.gladsaxe.ledelse.delivery.shape.View;
import dk.gladsaxe.ledelse.model.Item;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How answers with items of one type are written, as the request has it. Immutable.
 *
 * @param <T> the kind of item
 */
final class Items<T extends Item> {

    private final Shape<T> one;
    private final Shape<Listed<T>> many;
    private final Parameter<Optional<Set<String>>> fields;
    private final Parameter<Optional<Expansion>> expand;

    Items(final Shape<T> shape) {
        this.one = Served.item(shape);
        this.many = Served.ending(Shape.<Listed<T>>named(shape.name() + "List", "Some items of a list, in its order.")
                .with("items", "The items.", Kinds.list(shape, Common.MOST_ITEMS), Listed::items)
                .with("total", "How many items the whole list has.", Kinds.whole(0), Listed::total)
                .with("limit", "How many items were asked for.", Kinds.whole(1, Common.MOST_ITEMS), Listed::limit)
                .with("next", "Where the list goes on; null at its end.", Kinds.orNull(Kinds.text("uri-reference")),
                        (list, view) -> list.next().map(view.links()::to)));
        this.fields = Common.fields(shape);
        this.expand = Common.expand(shape);
    }

    /** What an item looks like that is an answer. */
    Kind<T> one() {
        return one;
    }

    /** What a list of items looks like. */
    Kind<Listed<T>> many() {
        return many;
    }

    /** The parameters that say how items are written. */
    List<Parameter<?>> parameters() {
        return List.of(fields, expand, Common.LANG, Common.LINKS);
    }

    Answer answer(final T item, final Call call) {
        return answer(one, item, 1, call, Answer.Lifetime.SNAPSHOT);
    }

    Answer answer(final Listed<T> list, final Call call) {
        return answer(many, list, list.items().size(), call, Answer.Lifetime.SNAPSHOT);
    }

    /**
     * An answer of another shape.
     *
     * @param kind  of the value, in which items are of this type
     * @param items how many items the value has
     */
    <V> Answer answer(
            final Kind<V> kind, final V value, final int items, final Call call, final Answer.Lifetime lifetime) {
        final Optional<Set<String>> chosen = call.get(fields);
        final Expansion expansion = call.get(expand).orElse(Expansion.NONE);
        expansion.fields().keySet().stream().filter(name -> chosen.isPresent() && !chosen.get().contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw expand.refused(name, "only fields that 'fields' names too");
                });
        return new Answer(Json.of(kind, value, call.view(), items, chosen, expansion), Answer.JSON, lifetime);
    }
}
