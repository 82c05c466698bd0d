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

    /** Whether readers have it, as it is now or as it was before. */
    public boolean published() {
        return published(status);
    }

    /** Whether readers have what stands so. */
    public static boolean published(final ItemStatus status) {
        return status == ItemStatus.PUBLISHED || status == ItemStatus.CHANGED;
    }
}
