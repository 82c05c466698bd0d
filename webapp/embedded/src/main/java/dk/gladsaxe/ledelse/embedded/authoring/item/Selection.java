package dk.gladsaxe.ledelse.embedded.authoring.item;

import dk.gladsaxe.ledelse.embedded.authoring.ContentApp;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.editing.ItemRef;
import java.util.ArrayList;
import java.util.List;

/**
 * Which items somebody wants to do something to, and what was filled in for it.
 *
 * @param take      other items that are to be published or taken back along
 * @param confirmed whether the person has seen and accepted what follows from it
 * @param back      where to go afterwards, below the root of the interface
 */
public record Selection(ContentApp app, List<ItemRef> items, List<ItemRef> take, boolean confirmed, String comment,
        String back) {

    private static final int MOST = 200;
    private static final int LONGEST_COMMENT = 2_000;

    public Selection {
        items = List.copyOf(items);
        take = List.copyOf(take);
    }

    static Selection of(final Visit visit, final ContentApp app, final List<String> ids, final String back) {
        final List<ItemRef> take = new ArrayList<>();
        for (final String each : visit.parameters("take")) {
            final int colon = each.indexOf(':');
            if (colon > 0 && visit.instance().workspaces().names().contains(each.substring(0, colon))) {
                take.add(new ItemRef(each.substring(0, colon), each.substring(colon + 1)));
            }
        }
        final String comment = visit.parameter("comment").map(String::strip).orElse("");
        return new Selection(app, ids.stream().distinct().limit(MOST).map(id -> new ItemRef(app.workspace(), id)).toList(),
                take, visit.parameter("confirmed").isPresent(),
                comment.length() <= LONGEST_COMMENT ? comment : comment.substring(0, LONGEST_COMMENT), back);
    }

    List<String> ids() {
        return items.stream().map(ItemRef::id).toList();
    }
}
