package dk.gladsaxe.ledelse.delivery.changes;

import dk.gladsaxe.ledelse.model.Item;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an item shows of those that refer to it.
 *
 * @param total how many there are
 * @param shown the first of them
 */
record Listing(int total, List<? extends Item> shown) {

    static Listing first(final int most, final List<? extends Item> all) {
        return new Listing(all.size(), all.subList(0, Math.min(most, all.size())));
    }

    /** Equal for lists of the same number that show the same items. */
    @Override
    public String toString() {
        return total + shown.stream().map(each -> " " + each.id()).collect(Collectors.joining());
    }
}
