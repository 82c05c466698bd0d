package dk.gladsaxe.ledelse.content;

import java.util.List;

/**
 * Some of the items that were asked for, and how many there are in all.
 *
 * @param total  how many items fit the criteria
 * @param offset how many of them come before {@code items}; may be beyond the end, which gives no items
 * @param limit  how many items a page holds at most; at least 1
 * @param <T>    the kind of item
 */
public record Page<T>(List<T> items, int total, int offset, int limit) {

    public Page {
        items = List.copyOf(items);
        if (offset < 0 || limit < 1) {
            throw new IllegalArgumentException("a page needs an offset of 0 or more and a limit of 1 or more, not "
                    + offset + " and " + limit);
        }
    }

    /** The page of the given list that begins after {@code offset} items. */
    public static <T> Page<T> of(final List<T> all, final int offset, final int limit) {
        final int from = Math.min(Math.max(0, offset), all.size());
        final int to = from + Math.min(Math.max(0, limit), all.size() - from);
        return new Page<>(all.subList(from, to), all.size(), offset, limit);
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** Whether there are items after these. */
    public boolean hasNext() {
        return nextOffset() < total;
    }

    /** The offset of the following page. */
    public int nextOffset() {
        return (int) Math.min((long) offset + limit, Integer.MAX_VALUE);
    }

    /** Whether there are items before these. */
    public boolean hasPrevious() {
        return offset > 0 && total > 0;
    }

    /** The offset of the page before; 0 when this is among the first items. */
    public int previousOffset() {
        return Math.max(0, Math.min(offset, total) - limit);
    }
}
