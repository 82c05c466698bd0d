package dk.gladsaxe.ledelse.embedded.authoring;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that somebody sent with a form. Nothing about it is known to be true, neither its name nor its ending.
 *
 * @param size in bytes
 */
public record SentFile(String name, long size, Content content) {

    /** Opens the bytes. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /** The first bytes, at most that many. */
    public byte[] bytes(final int most) throws IOException {
        try (InputStream in = content.open()) {
            return in.readNBytes(most);
        }
    }
}
