package dk.gladsaxe.ledelse.embedded.authoring.item;

import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.editing.usage.Found;
import java.util.List;

/**
 * What follows from an act, as the page shows it before it is done.
 *
 * @param items     what it is done to
 * @param missing   what the items refer to and visitors do not have; can be published along
 * @param forbidden the same, as far as the person may not publish it
 * @param users     what refers to the items and would lead nowhere
 * @param more      how many others there are like the users
 * @param hidden    how many others there are that the person may not see
 * @param pictures  what the items alone show to visitors; can be taken back along
 */
public record Consequences(List<ItemLine> items, List<ItemLine> missing, List<ItemLine> forbidden,
        List<ItemLine> users, int more, int hidden, List<ItemLine> pictures) {

    static Consequences of(final Visit visit, final Editorial editorial, final Act act, final Selection selection) {
        final List<Found> missing = act == Act.PUBLISH || act == Act.REQUEST
                ? editorial.usage().unpublishedReferences(selection.items()) : List.of();
        final List<Found> users = act == Act.UNPUBLISH ? editorial.usage().publishedUsers(selection.items())
                : act == Act.DELETE ? editorial.usage().usedBy(selection.items()) : List.of();
        final List<ItemLine> readable = ItemLine.of(visit, users);
        return new Consequences(ItemLine.of(visit, editorial.usage().find(selection.items())),
                ItemLine.of(visit, missing.stream().filter(item -> allowed(visit, editorial, item)).toList()),
                ItemLine.of(visit, missing.stream().filter(item -> !allowed(visit, editorial, item)).toList()),
                readable.stream().limit(ItemLine.SHOWN).toList(), Math.max(0, readable.size() - ItemLine.SHOWN),
                users.size() - readable.size(), act == Act.UNPUBLISH
                        ? ItemLine.of(visit, editorial.usage().ownPictures(selection.items())) : List.of());
    }

    private static boolean allowed(final Visit visit, final Editorial editorial, final Found item) {
        return editorial.publishing().allowed(item, visit.user());
    }

    /** Whether links of other items would lead nowhere. */
    public boolean breaks() {
        return !users.isEmpty() || hidden > 0;
    }

    /** Whether readers would follow links of the items to nothing. */
    boolean incomplete() {
        return !missing.isEmpty() || !forbidden.isEmpty();
    }
}
