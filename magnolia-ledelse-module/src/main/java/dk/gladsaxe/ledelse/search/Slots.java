package dk.gladsaxe.ledelse.search;

import dk.gladsaxe.ledelse.model.Item;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which item has which number in an index. An item keeps its number, whatever happens to others, and so does one that is
 * replaced by another version of itself; what changes is its place in the order of the snapshot. Immutable.
 */
final class Slots {

    /** By slot; null where there is none. */
    private final Item[] items;
    private final int[] places;
    private final int[] slotsInOrder;

    private Slots(final Item[] items, final int[] slotsInOrder) {
        this.items = items;
        this.slotsInOrder = slotsInOrder;
        this.places = new int[items.length];
        for (int place = 0; place < slotsInOrder.length; place++) {
            places[slotsInOrder[place]] = place;
        }
    }

    /** @param items in the order of the snapshot */
    static Slots of(final List<? extends Item> items) {
        final int[] order = new int[items.size()];
        Arrays.setAll(order, place -> place);
        return new Slots(items.toArray(Item[]::new), order);
    }

    /**
     * What becomes of the slots.
     *
     * @param gone by slot, the items that are in it no longer
     * @param come by slot, the items that have not been in it
     */
    record Change(Slots slots, SortedMap<Integer, Item> gone, SortedMap<Integer, Item> come) { }

    int size() {
        return slotsInOrder.length;
    }

    Item item(final int slot) {
        return items[slot];
    }

    /** The place in the order of the snapshot of the item in this slot. */
    int place(final int slot) {
        return places[slot];
    }

    /** The slot of the item at this place in the order of the snapshot. */
    int slotAt(final int place) {
        return slotsInOrder[place];
    }

    /** Gives slots to these items, those they have where they are the same objects. */
    Change following(final List<? extends Item> now) {
        final int shorter = Math.min(size(), now.size());
        int start = 0;
        while (start < shorter && items[slotsInOrder[start]] == now.get(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && items[slotsInOrder[size() - 1 - end]] == now.get(now.size() - 1 - end)) {
            end++;
        }
        return between(start, end, now);
    }

    private Change between(final int start, final int end, final List<? extends Item> now) {
        final Map<Item, Integer> known = new IdentityHashMap<>();
        for (int place = start; place < size() - end; place++) {
            known.put(items[slotsInOrder[place]], slotsInOrder[place]);
        }
        final int[] order = new int[now.size()];
        System.arraycopy(slotsInOrder, 0, order, 0, start);
        System.arraycopy(slotsInOrder, size() - end, order, now.size() - end, end);
        final List<Integer> homeless = new ArrayList<>();
        for (int place = start; place < now.size() - end; place++) {
            final Integer slot = known.remove(now.get(place));
            if (slot == null) {
                homeless.add(place);
            } else {
                order[place] = slot;
            }
        }
        final SortedMap<Integer, Item> gone = new TreeMap<>();
        known.forEach((item, slot) -> gone.put(slot, item));
        final Item[] housed = house(homeless, gone, now, order);
        final SortedMap<Integer, Item> come = new TreeMap<>();
        homeless.forEach(place -> come.put(order[place], now.get(place)));
        return new Change(new Slots(housed, order), gone, come);
    }

    /** First every item in the slot of its former version, then the others wherever there is room. */
    private Item[] house(
            final List<Integer> homeless, final SortedMap<Integer, Item> gone, final List<? extends Item> now,
            final int[] order) {
        final Item[] housed = Arrays.copyOf(items, items.length + homeless.size());
        final Map<String, Integer> byId = new HashMap<>();
        gone.forEach((slot, item) -> {
            housed[slot] = null;
            byId.put(item.id(), slot);
        });
        final List<Integer> others = new ArrayList<>();
        for (final int place : homeless) {
            final Integer slot = byId.get(now.get(place).id());
            if (slot == null) {
                others.add(place);
            } else {
                order[place] = slot;
                housed[slot] = now.get(place);
            }
        }
        int free = 0;
        for (final int place : others) {
            while (housed[free] != null) {
                free++;
            }
            order[place] = free;
            housed[free] = now.get(place);
        }
        return Arrays.copyOf(housed, Math.max(items.length, free + 1));
    }
}
