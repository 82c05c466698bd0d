package dk.gladsaxe.ledelse.model;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the asset store knows of a picture's file.
 *
 * @param identifier of the asset's node
 * @param name       the file's name with its ending; empty when it has none
 * @param mimeType   empty when it is not known
 * @param width      in pixels, as is {@code height}; absent when it is not known, and never 0
 * @param changed    when the file was last replaced; absent when it is not known
 */
public record ImageFile(
        String identifier,
        String name,
        String mimeType,
        OptionalInt width,
        OptionalInt height,
        Optional<Instant> changed) {

    public ImageFile {
        Checks.filled(identifier, "ImageFile.identifier");
        Checks.present(name, "ImageFile.name");
        Checks.present(mimeType, "ImageFile.mimeType");
        Checks.present(width, "ImageFile.width");
        Checks.present(height, "ImageFile.height");
        Checks.present(changed, "ImageFile.changed");
        if (width.orElse(1) < 1 || height.orElse(1) < 1) {
            throw new IllegalArgumentException("ImageFile.width and height must be above 0, not "
                    + width + " and " + height);
        }
    }
}
