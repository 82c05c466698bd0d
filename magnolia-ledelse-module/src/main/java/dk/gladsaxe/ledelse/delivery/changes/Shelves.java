package dk.gladsaxe.ledelse.delivery.changes;

import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.content.Shelf;
import dk.gladsaxe.ledelse.delivery.shape.ItemType;
import dk.gladsaxe.ledelse.model.Item;
import java.util.List;
import java.util.stream.Stream;

/** The items of a snapshot by type. */
final class Shelves {

    private Shelves() {
    }

    static List<? extends Item> of(final Ledelsesgrundlag snapshot, final ItemType type) {
        return shelf(snapshot, type).all();
    }

    /** The item that is known to be there. */
    static Item item(final Ledelsesgrundlag snapshot, final ItemKey key) {
        return shelf(snapshot, key.type()).find(key.id()).orElseThrow();
    }

    static Stream<? extends Item> everything(final Ledelsesgrundlag snapshot) {
        return Stream.of(ItemType.values()).flatMap(type -> of(snapshot, type).stream());
    }

    private static Shelf<? extends Item, ?> shelf(final Ledelsesgrundlag snapshot, final ItemType type) {
        return switch (type) {
            case FRAMEWORK -> snapshot.frameworks();
            case RELATION -> snapshot.relations();
            case FOCUS_POINT -> snapshot.focusPoints();
            case STORY -> snapshot.stories();
            case QUESTION -> snapshot.questions();
        };
    }
}
