package dk.gladsaxe.ledelse.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Lists in an order in which no two things are equal. */
final class Sorted {

    private Sorted() {
    }

    /**
     * A sorted list with some things taken out and others put in; takes no longer than copying the list.
     *
     * @param sorted not changed
     * @param gone   sorted, and all of them in the list
     * @param come   sorted
     * @return a list that cannot be changed
     */
    static <T> List<T> replace(
            final List<T> sorted, final List<T> gone, final List<T> come, final Comparator<? super T> order) {
        final List<T> replaced = new ArrayList<>(sorted.size() - gone.size() + come.size());
        int at = 0;
        int out = 0;
        int in = 0;
        while (out < gone.size() || in < come.size()) {
            final boolean goes = in == come.size()
                    || out < gone.size() && order.compare(gone.get(out), come.get(in)) <= 0;
            final T next = goes ? gone.get(out++) : come.get(in++);
            final int place = at + place(sorted.subList(at, sorted.size()), next, order);
            replaced.addAll(sorted.subList(at, place));
            if (goes) {
                at = place + 1;
            } else {
                replaced.add(next);
                at = place;
            }
        }
        replaced.addAll(sorted.subList(at, sorted.size()));
        return Collections.unmodifiableList(replaced);
    }

    private static <T> int place(final List<T> sorted, final T thing, final Comparator<? super T> order) {
        final int found = Collections.binarySearch(sorted, thing, order);
        return found < 0 ? -found - 1 : found;
    }
}
