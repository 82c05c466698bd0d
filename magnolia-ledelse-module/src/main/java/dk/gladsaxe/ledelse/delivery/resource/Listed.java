package dk.gladsaxe.ledelse.delivery.resource;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Some items of a list.
 *
 * @param total how many the whole list has
 * @param limit how many were asked for
 * @param next  the address where the list goes on, from the API's root on
 */
record Listed<T>(List<T> items, long total, long limit, Optional<String> next) {

    Listed {
        items = List.copyOf(items);
        Objects.requireNonNull(next, "Listed.next");
    }
}
