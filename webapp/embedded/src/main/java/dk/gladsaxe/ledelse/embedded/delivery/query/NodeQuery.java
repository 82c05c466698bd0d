package dk.gladsaxe.ledelse.embedded.delivery.query;

import java.util.List;
import java.util.Optional;

/**
 * What a request asks of an endpoint that lists nodes.
 *
 * @param keywords what {@code q} says; absent when nothing is to be searched for
 * @param filters  all of them must hold
 * @param offset   how many results are passed over, 0 or more
 * @param limit    how many are given, 0 or more and no more than the endpoint's own limit
 */
public record NodeQuery(
        Optional<Keywords> keywords, List<Filter> filters, List<SortKey> order, long offset, long limit) {

    public NodeQuery {
        filters = List.copyOf(filters);
        order = List.copyOf(order);
    }
}
