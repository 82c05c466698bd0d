package dk.gladsaxe.ledelse.content;

import dk.gladsaxe.ledelse.model.ImageFile;
import java.util.Optional;
import java.util.OptionalInt;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.RepositoryException;
import javax.jcr.ValueFormatException;

/** Makes what is known of a picture's file out of the node of its asset. */
final class ImageFiles {

    /** Where assets are kept. */
    static final String WORKSPACE = "dam";

    /** Begins the keys of assets that are kept there; the identifier follows. */
    static final String KEY = "jcr:";

    private static final String FILE = "jcr:content";

    private ImageFiles() {
    }

    /** Absent when the node has no file. */
    static Optional<ImageFile> of(final Node asset) throws RepositoryException {
        if (!asset.hasNode(FILE)) {
            return Optional.empty();
        }
        final Node file = asset.getNode(FILE);
        final String name = text(file, "fileName");
        return Optional.of(new ImageFile(asset.getIdentifier(), name.isEmpty() ? asset.getName() : name,
                text(file, "jcr:mimeType"), pixels(file, "width"), pixels(file, "height"),
                value(file, "jcr:lastModified", Property::getDate).map(date -> date.toInstant())));
    }

    private static String text(final Node node, final String property) throws RepositoryException {
        return value(node, property, Property::getString).orElse("").strip();
    }

    private static OptionalInt pixels(final Node node, final String property) throws RepositoryException {
        return value(node, property, Property::getLong).stream()
                .filter(each -> each > 0 && each <= Integer.MAX_VALUE).mapToInt(Long::intValue).findFirst();
    }

    /** A value of another type than the CMS keeps there is as good as none. */
    private static <T> Optional<T> value(final Node node, final String property, final Reading<T> reading)
            throws RepositoryException {
        if (!node.hasProperty(property)) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.of(node.getProperty(property)));
        } catch (final ValueFormatException e) {
            return Optional.empty();
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(Property property) throws RepositoryException;
    }
}
