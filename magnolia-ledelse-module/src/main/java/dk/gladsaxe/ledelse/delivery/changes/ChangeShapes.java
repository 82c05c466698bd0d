package dk.gladsaxe.ledelse.delivery.changes;

import dk.gladsaxe.ledelse.delivery.resource.Common;
import dk.gladsaxe.ledelse.delivery.shape.Addresses;
import dk.gladsaxe.ledelse.delivery.shape.ItemShapes;
import dk.gladsaxe.ledelse.delivery.shape.ItemType;
import dk.gladsaxe.ledelse.delivery.shape.Kinds;
import dk.gladsaxe.ledelse.delivery.shape.Served;
import dk.gladsaxe.ledelse.delivery.shape.Shape;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The shapes of the feed of changes. */
final class ChangeShapes {

    private ChangeShapes() {
    }

    static Shape<Told> changes(final ItemShapes shapes) {
        return Served.ending(Shape.<Told>named("changeList", "Some changes, the earliest first; at most one of each item.")
                .with("items", "The changes.", Kinds.list(change(shapes), Common.MOST_ITEMS), Told::changes)
                .with("limit", "How many changes were asked for.", Kinds.whole(1, Common.MOST_ITEMS), Told::limit)
                .with("next", "Where there are more at once; null when there are none.",
                        Kinds.orNull(Kinds.text("uri-reference")), (told, view) -> told.next().map(view.links()::to))
                .with("token", "What to ask with, as 'since', for what changes from now on; null as long as there is "
                        + "'next'.", Kinds.orNull(Kinds.text()), Told::token));
    }

    private static Shape<Change> change(final ItemShapes shapes) {
        return Shape.<Change>named("change", "What has become of one item.")
                .with("change", "present: it is there, told to those who begin with nothing. updated: it is new, or says "
                        + "something else. affected: it says the same, but something shown with it has changed. "
                        + "deleted: it is not delivered any more.", Kinds.choice(ChangeKind.class), Change::kind)
                .with("type", "The type of the item.", Kinds.choice(ItemType.class), Change::type)
                .with("id", "The identifier of the item, unique within its type.", Kinds.text(), Change::id)
                .with("name", "The name of the item; of a deleted one, the last it had.", Kinds.text(), Change::name)
                .with("href", "The address of the item; null when it is deleted.",
                        Kinds.orNull(Kinds.text("uri-reference")), (change, view) -> change.item()
                                .map(item -> view.links().to(Addresses.of(item, view.snapshot()))))
                .with("via", "Of an affected item, the identifiers of the items shown with it that have changed; none when "
                        + "it shows one less than before. Empty otherwise.", Kinds.list(Kinds.text()), Change::via)
                .with("item", "The item, as lists give it; null when it is deleted.",
                        Kinds.orNull(shapes.anyItem()), Change::item)
                .done();
    }

    /**
     * An answer of the feed.
     *
     * @param next  the address of the next changes, from the API's root on
     * @param token absent while there is a next address
     */
    record Told(List<Change> changes, long limit, Optional<String> next, Optional<String> token) {

        Told {
            changes = List.copyOf(changes);
            Objects.requireNonNull(next, "Told.next");
            Objects.requireNonNull(token, "Told.token");
        }
    }
}
