package dk.gladsaxe.ledelse.embedded.editing.usage;

import dk.gladsaxe.ledelse.embedded.editing.ItemRef;
import dk.gladsaxe.ledelse.embedded.editing.listing.Row;

/** An item and the workspace that it lies in. */
public record Found(String workspace, Row row) {

    public ItemRef ref() {
        return new ItemRef(workspace, row.id());
    }
}
