package dk.gladsaxe.ledelse.content.reading;

import dk.gladsaxe.ledelse.model.ImageFile;
import java.util.Optional;
import java.util.OptionalInt;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Value;

/** Makes what is known of a picture's file out of the node of its asset. */
final class ImageFiles {

    private static final String FILE = "jcr:content";

    private ImageFiles() {
    }

    /** Absent when the node has no file. */
    static Optional<ImageFile> of(final Node asset) throws RepositoryException {
        if (!asset.hasNode(FILE)) {
            return Optional.empty();
        }
        final Properties file = new Properties(asset.getNode(FILE));
        final String name = text(file, "fileName");
        return Optional.of(new ImageFile(asset.getIdentifier(), name.isEmpty() ? asset.getName() : name,
                text(file, "jcr:mimeType"), pixels(file, "width"), pixels(file, "height"),
                file.first("jcr:lastModified", Value::getDate).map(date -> date.toInstant())));
    }

    private static String text(final Properties file, final String property) throws RepositoryException {
        return file.first(property, Value::getString).orElse("").strip();
    }

    private static OptionalInt pixels(final Properties file, final String property) throws RepositoryException {
        return file.first(property, Value::getLong).stream()
                .filter(each -> each > 0 && each <= Integer.MAX_VALUE).mapToInt(Long::intValue).findFirst();
    }
}
