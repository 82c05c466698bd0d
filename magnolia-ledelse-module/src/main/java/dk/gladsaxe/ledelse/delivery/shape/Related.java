package dk.gladsaxe.ledelse.delivery.shape;

import dk.gladsaxe.ledelse.model.Item;
import java.util.List;
import java.util.Objects;

/**
 * Items that refer to another.
 *
 * @param total how many there are
 * @param href  where the list of all of them is
 * @param items the first ones
 * @param <R>   the kind of item
 */
public record Related<R extends Item>(long total, String href, List<R> items) {

    public Related {
        Objects.requireNonNull(href, "Related.href");
        items = List.copyOf(items);
    }

    /** The first of all of them. */
    static <R extends Item> Related<R> first(final int most, final List<R> all, final String href) {
        return new Related<>(all.size(), href, all.subList(0, Math.min(most, all.size())));
    }
}
