package dk.gladsaxe.ledelse.delivery.resource;

import dk.gladsaxe.ledelse.delivery.query.Listing;
import dk.gladsaxe.ledelse.delivery.query.Parameter;
import dk.gladsaxe.ledelse.model.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A list of items, page by page.
 *
 * @param <T> the kind of item
 */
final class ListResource<T extends Item> implements Resource {

    private final Items<T> items;
    private final List<Parameter<?>> narrowing;
    private final Function<Call, Listing<T>> listing;
    private final Operation operation;

    /**
     * @param narrowing the parameters that say which list it is, and in which order
     * @param listing   the list that a request means
     */
    ListResource(
            final String id, final String address, final String summary, final Items<T> items,
            final List<Parameter<?>> narrowing, final Function<Call, Listing<T>> listing) {
        this.items = items;
        this.listing = listing;
        this.narrowing = List.copyOf(narrowing);
        final List<Parameter<?>> parameters = new ArrayList<>(narrowing);
        parameters.addAll(List.of(Common.LIMIT, Common.CURSOR));
        parameters.addAll(items.parameters());
        this.operation = Operation.json(id, address, summary, Map.of(), parameters, items.many());
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public Answer answer(final Call call) {
        final Paging paging = new Paging(operation.address().toString(), narrowing, call);
        final Listing.Page<T> page = paging.page(listing.apply(call));
        return items.answer(
                new Listed<>(page.items(), page.total(), call.get(Common.LIMIT), paging.next(page)), call);
    }
}
