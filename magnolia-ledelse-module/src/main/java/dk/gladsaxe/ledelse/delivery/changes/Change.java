package dk.gladsaxe.ledelse.delivery.changes;

import dk.gladsaxe.ledelse.delivery.shape.ItemType;
import dk.gladsaxe.ledelse.model.Item;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What has become of one item since a client last asked.
 *
 * @param name the item's name, or the last one it had
 * @param via  of an affected item, the identifiers of the items that changed and are shown with it; none when one of
 *             them is no longer shown
 * @param item the item; absent when it is deleted
 */
public record Change(
        ChangeKind kind, ItemType type, String id, String name, List<String> via, Optional<Item> item) {

    public Change {
        Objects.requireNonNull(kind, "Change.kind");
        Objects.requireNonNull(type, "Change.type");
        Objects.requireNonNull(id, "Change.id");
        Objects.requireNonNull(name, "Change.name");
        via = List.copyOf(via);
        Objects.requireNonNull(item, "Change.item");
    }
}
