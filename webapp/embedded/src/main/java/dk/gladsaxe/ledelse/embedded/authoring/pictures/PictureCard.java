package dk.gladsaxe.ledelse.embedded.authoring.pictures;

import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.editing.assets.StoredAsset;
import dk.gladsaxe.ledelse.embedded.editing.listing.Row;

/**
 * A picture as pages and scripts show it.
 *
 * @param value       how content refers to it
 * @param description what stands about it in the library; a beginning for the words beside it, empty for none
 * @param thumbnail   address of the picture, small
 */
public record PictureCard(String value, String label, String description, String thumbnail) {

    static PictureCard of(final Visit visit, final Row row) {
        return new PictureCard("jcr:" + row.id(), row.title(), row.texts().getOrDefault("description", ""),
                thumbnail(visit, row.id()));
    }

    static PictureCard of(final Visit visit, final StoredAsset asset) {
        return new PictureCard(asset.key(), asset.title(), "", thumbnail(visit, asset.id()));
    }

    private static String thumbnail(final Visit visit, final String id) {
        return visit.address(PictureScreen.PATH + "/" + id + "/thumbnail");
    }
}
