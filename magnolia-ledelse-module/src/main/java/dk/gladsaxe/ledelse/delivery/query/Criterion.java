package dk.gladsaxe.ledelse.delivery.query;

import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * One thing that items are sorted by, whose value for an item can be kept as text.
 *
 * @param <T> the kind of item
 */
public sealed interface Criterion<T> extends Comparator<T> {

    /** The same from its other end. */
    Criterion<T> backwards();

    /** An item's value as text. */
    String value(T item);

    /** Whether a text can be a value. */
    boolean isValue(String text);

    /** Compares an item with a value as text. */
    int compareWith(T item, String value);

    /** Smallest first. */
    static <T> Criterion<T> number(final ToLongFunction<T> taken) {
        return new Numbers<>(taken, false);
    }

    /** In the order of the comparator; how much of a text counts is for the function to decide. */
    static <T> Criterion<T> text(final Function<T, String> taken, final Comparator<? super String> order) {
        return new Texts<>(taken, order);
    }

    /** By character codes. */
    static <T> Criterion<T> text(final Function<T, String> taken) {
        return new Texts<>(taken, Comparator.naturalOrder());
    }

    /** By numbers. */
    record Numbers<T>(ToLongFunction<T> taken, boolean descending) implements Criterion<T> {

        public Numbers {
            Objects.requireNonNull(taken, "Numbers.taken");
        }

        @Override
        public Criterion<T> backwards() {
            return new Numbers<>(taken, !descending);
        }

        @Override
        public String value(final T item) {
            return Long.toString(taken.applyAsLong(item));
        }

        @Override
        public boolean isValue(final String text) {
            try {
                return Long.toString(Long.parseLong(text)).equals(text);
            } catch (final NumberFormatException e) {
                // Which is what was asked.
                return false;
            }
        }

        @Override
        public int compare(final T one, final T other) {
            return compare(taken.applyAsLong(one), taken.applyAsLong(other));
        }

        @Override
        public int compareWith(final T item, final String value) {
            return compare(taken.applyAsLong(item), Long.parseLong(value));
        }

        private int compare(final long one, final long other) {
            return descending ? Long.compare(other, one) : Long.compare(one, other);
        }
    }

    /** By texts. */
    record Texts<T>(Function<T, String> taken, Comparator<? super String> order) implements Criterion<T> {

        public Texts {
            Objects.requireNonNull(taken, "Texts.taken");
            Objects.requireNonNull(order, "Texts.order");
        }

        @Override
        public Criterion<T> backwards() {
            return new Texts<>(taken, order.reversed());
        }

        @Override
        public String value(final T item) {
            return taken.apply(item);
        }

        @Override
        public boolean isValue(final String text) {
            return true;
        }

        @Override
        public int compare(final T one, final T other) {
            return order.compare(taken.apply(one), taken.apply(other));
        }

        @Override
        public int compareWith(final T item, final String value) {
            return order.compare(taken.apply(item), value);
        }
    }
}
