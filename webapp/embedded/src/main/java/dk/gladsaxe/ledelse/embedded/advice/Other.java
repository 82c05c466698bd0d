package dk.gladsaxe.ledelse.embedded.advice;

import dk.gladsaxe.ledelse.embedded.editing.listing.ItemStatus;

/** Something else that an item names. */
public record Other(String title, ItemStatus status) {

    boolean gone() {
        return status == ItemStatus.DELETED;
    }

    boolean unpublished() {
        return status == ItemStatus.DRAFT;
    }
}
