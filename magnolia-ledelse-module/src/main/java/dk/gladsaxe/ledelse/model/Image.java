package dk.gladsaxe.ledelse.model;

import java.util.Optional;

/**
 * A picture from the asset store.
 *
 * @param asset the key the CMS knows the asset by, such as {@code jcr:} and a node identifier
 * @param alt   what to tell those who do not see it; filled in at least in Danish
 * @param file  absent when the asset is not there, or the store cannot be asked
 */
public record Image(String asset, Localized alt, Optional<ImageFile> file) {

    public Image {
        Checks.filled(asset, "Image.asset");
        Checks.filled(alt, "Image.alt");
        Checks.present(file, "Image.file");
    }

    /** A picture of whose file nothing is known yet. */
    public Image(final String asset, final Localized alt) {
        this(asset, alt, Optional.empty());
    }

    /** The same picture with what is known of its file. */
    public Image with(final Optional<ImageFile> known) {
        return new Image(asset, alt, known);
    }
}
