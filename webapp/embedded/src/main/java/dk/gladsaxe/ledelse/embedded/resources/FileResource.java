package dk.gladsaxe.ledelse.embedded.resources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A resource that is a file, of the file system or inside a jar. */
record FileResource(String path, String origin, Path file) implements Resource {

    @Override
    public long lastModified() {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (final IOException e) {
            throw new ResourceUnreadable(origin, e);
        }
    }

    @Override
    public byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (final IOException e) {
            throw new ResourceUnreadable(origin, e);
        }
    }
}
