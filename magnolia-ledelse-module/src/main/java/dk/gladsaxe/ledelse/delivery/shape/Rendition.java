package dk.gladsaxe.ledelse.delivery.shape;

import dk.gladsaxe.ledelse.model.ImageFile;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A picture in a smaller size.
 *
 * @param file  of the original
 * @param width in pixels, less than that of the original
 */
public record Rendition(ImageFile file, int width) {

    /** The widths that there are, of those that are smaller than the original. */
    private static final int[] WIDTHS = {320, 640, 1_280};

    /** What every Java can read and write. */
    private static final Set<String> MEDIA_TYPES = Set.of("image/jpeg", "image/png");

    /** All sizes of a picture, the smallest first; none when its own size is not known or it is of another format. */
    public static List<Rendition> of(final ImageFile file) {
        return file.height().isPresent() && MEDIA_TYPES.contains(file.mimeType())
                ? IntStream.of(WIDTHS).filter(width -> width < file.width().orElse(0))
                        .mapToObj(width -> new Rendition(file, width)).toList()
                : List.of();
    }

    /** In pixels; in proportion to the original, and never 0. */
    public int height() {
        return (int) Math.max(1, Math.round((double) file.height().orElseThrow() * width / file.width().orElseThrow()));
    }

    /** Its address, from the API's root on. */
    String address() {
        return "images/" + Links.encoded(file.identifier()) + "/" + width;
    }
}
