package dk.gladsaxe.ledelse.delivery.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A list that is given page by page. Immutable.
 *
 * @param items in their order
 * @param order of the items
 * @param <T>   the kind of item
 */
public record Listing<T>(List<T> items, Order<T> order) {

    public Listing {
        Objects.requireNonNull(items, "Listing.items");
        Objects.requireNonNull(order, "Listing.order");
    }

    /** The same list from its other end. */
    public Listing<T> backwards() {
        return new Listing<>(new Backwards<>(items), order.backwards());
    }

    /**
     * The items behind a place, however far down the list that is.
     *
     * @param after absent for the beginning of the list; absent is the answer when it is no place in this order
     */
    public Optional<Page<T>> page(final Optional<List<String>> after, final int limit) {
        if (after.filter(place -> !order.isPlace(place)).isPresent()) {
            return Optional.empty();
        }
        final int start = after.map(this::firstAfter).orElse(0);
        final int end = start + Math.min(limit, items.size() - start);
        return Optional.of(new Page<>(items.subList(start, end), items.size(), end == items.size() ? Optional.empty()
                : Optional.of(order.place(items.get(end - 1)))));
    }

    private int firstAfter(final List<String> place) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            final int middle = (low + high) >>> 1;
            if (order.isAfter(items.get(middle), place)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /**
     * Some items of a list.
     *
     * @param total how many the whole list has
     * @param last  the place of the last of these items, when more come behind it
     * @param <T>   the kind of item
     */
    public record Page<T>(List<T> items, int total, Optional<List<String>> last) {
    }
}
