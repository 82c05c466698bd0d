package dk.gladsaxe.ledelse.embedded.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the module {@code ledelse}, which this program always brings along. */
public final class OwnModule {

    private static final String DESCRIPTOR = "META-INF/magnolia/ledelse.xml";

    private OwnModule() {
    }

    /** Its jar, or the folder its classes were compiled into. */
    public static Path path() {
        final URL descriptor = Optional.ofNullable(OwnModule.class.getClassLoader().getResource(DESCRIPTOR))
                .orElseThrow(() -> new IllegalStateException("The module ledelse is not on the class path"));
        try {
            if (descriptor.openConnection() instanceof JarURLConnection jar) {
                return Path.of(jar.getJarFileURL().toURI());
            }
            final Path file = Path.of(URI.create(descriptor.toString()));
            return file.getParent().getParent().getParent();
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        } catch (final URISyntaxException e) {
            throw new IllegalStateException("The module ledelse lies where no file can be: " + descriptor, e);
        }
    }
}
