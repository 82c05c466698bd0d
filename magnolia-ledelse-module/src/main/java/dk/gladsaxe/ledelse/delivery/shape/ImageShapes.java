package dk.gladsaxe.ledelse.delivery.shape;

import dk.gladsaxe.ledelse.model.Image;
import dk.gladsaxe.ledelse.model.ImageFile;
import java.util.Optional;
import java.util.OptionalInt;

/** The shape of pictures. */
final class ImageShapes {

    private static final Shape<Rendition> RENDITION = Shape.<Rendition>named("rendition",
            "A picture in a smaller size.")
            .with("width", "In pixels.", Kinds.whole(1), rendition -> (long) rendition.width())
            .with("height", "In pixels.", Kinds.whole(1), rendition -> (long) rendition.height())
            .address("href", "Where it is.", (rendition, view) -> rendition.address())
            .done();

    /** A picture whose file is known. */
    static final Shape<Image> IMAGE = Shape.<Image>named("image", "A picture.")
            .text("alt", "What to tell those who do not see it; null when it is only an ornament.", Image::alt)
            .with("href", "Where the original is.", Kinds.text("uri-reference"), ImageShapes::original)
            .with("mimeType", "The media type of the original; null when it is not known.", Kinds.orNull(Kinds.text()),
                    image -> FrameworkShapes.filled(file(image).mimeType()))
            .with("width", "Of the original, in pixels; null when it is not known.", Kinds.orNull(Kinds.whole(1)),
                    image -> pixels(file(image).width()))
            .with("height", "Of the original, in pixels; null when it is not known.", Kinds.orNull(Kinds.whole(1)),
                    image -> pixels(file(image).height()))
            .with("renditions", "The same in smaller sizes, the smallest first; none when it cannot be made smaller.",
                    Kinds.list(RENDITION), image -> Rendition.of(file(image)))
            .done();

    private ImageShapes() {
    }

    /** The picture, when its file is known; one of which nothing is known cannot be shown. */
    static Optional<Image> known(final Optional<Image> image) {
        return image.filter(each -> each.file().isPresent());
    }

    /** The address of the original. */
    static String original(final Image image, final View view) {
        return view.links().site() + "/dam/jcr:" + file(image).identifier() + "/" + Links.encoded(file(image).name());
    }

    private static ImageFile file(final Image image) {
        return image.file().orElseThrow();
    }

    private static Optional<Long> pixels(final OptionalInt known) {
        return known.isPresent() ? Optional.of((long) known.getAsInt()) : Optional.empty();
    }
}
