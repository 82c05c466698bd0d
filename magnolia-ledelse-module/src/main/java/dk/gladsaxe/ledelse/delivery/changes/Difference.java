package dk.gladsaxe.ledelse.delivery.changes;

import dk.gladsaxe.ledelse.model.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * In what two lists of items differ. Items are compared by identity, not by what they say; identifiers are unique in
 * each list.
 *
 * @param come items of the later list that the earlier one does not hold
 * @param left items of the earlier list that the later one does not hold, not even in another version
 * @param old  the earlier versions of those that have come and were there
 */
record Difference(List<Item> come, List<Item> left, List<Item> old) {

    /** Costs one look at each item; only what lies between the first and the last difference costs more. */
    static Difference between(final List<? extends Item> before, final List<? extends Item> now) {
        int start = 0;
        final int shorter = Math.min(before.size(), now.size());
        while (start < shorter && before.get(start) == now.get(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end) == now.get(now.size() - 1 - end)) {
            end++;
        }
        return ofAll(before.subList(start, before.size() - end), now.subList(start, now.size() - end));
    }

    private static Difference ofAll(final List<? extends Item> before, final List<? extends Item> now) {
        final Map<String, Item> rest = new HashMap<>();
        before.forEach(each -> rest.put(each.id(), each));
        final List<Item> come = new ArrayList<>();
        final List<Item> old = new ArrayList<>();
        for (final Item each : now) {
            final Item earlier = rest.remove(each.id());
            if (earlier != each) {
                come.add(each);
                if (earlier != null) {
                    old.add(earlier);
                }
            }
        }
        return new Difference(come, List.copyOf(rest.values()), old);
    }
}
