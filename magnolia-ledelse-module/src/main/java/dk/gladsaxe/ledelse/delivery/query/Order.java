package dk.gladsaxe.ledelse.delivery.query;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An order of items in which no two are equal, and in which the place of an item can be kept when the item itself is
 * gone. Immutable.
 *
 * @param criteria the first decides, then the second, and so on; the last must tell any two items apart
 * @param <T>      the kind of item
 */
public record Order<T>(List<Criterion<T>> criteria) implements Comparator<T> {

    public Order {
        criteria = List.copyOf(criteria);
    }

    @SafeVarargs
    public static <T> Order<T> by(final Criterion<T>... criteria) {
        return new Order<>(List.of(criteria));
    }

    /** The same order from its other end. */
    public Order<T> backwards() {
        return new Order<>(criteria.stream().map(Criterion::backwards).toList());
    }

    @Override
    public int compare(final T one, final T other) {
        return criteria.stream().mapToInt(each -> each.compare(one, other)).filter(each -> each != 0).findFirst()
                .orElse(0);
    }

    /** The place of an item, one text for each criterion. */
    List<String> place(final T item) {
        return criteria.stream().map(each -> each.value(item)).toList();
    }

    /** Whether texts are a place in this order. */
    boolean isPlace(final List<String> texts) {
        return texts.size() == criteria.size()
                && IntStream.range(0, texts.size()).allMatch(i -> criteria.get(i).isValue(texts.get(i)));
    }

    /** Whether the item comes after a place. */
    boolean isAfter(final T item, final List<String> place) {
        return IntStream.range(0, place.size()).map(i -> criteria.get(i).compareWith(item, place.get(i)))
                .filter(each -> each != 0).findFirst().orElse(0) > 0;
    }
}
