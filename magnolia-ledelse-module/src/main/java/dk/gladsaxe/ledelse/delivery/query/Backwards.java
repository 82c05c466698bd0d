package dk.gladsaxe.ledelse.delivery.query;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * A list from its end to its beginning, without copying it.
 *
 * @param <T> what is in it
 */
final class Backwards<T> extends AbstractList<T> implements RandomAccess {

    private final List<T> forwards;

    /** @param forwards must not change */
    Backwards(final List<T> forwards) {
        this.forwards = forwards;
    }

    @Override
    public T get(final int index) {
        return forwards.get(forwards.size() - 1 - index);
    }

    @Override
    public int size() {
        return forwards.size();
    }
}
