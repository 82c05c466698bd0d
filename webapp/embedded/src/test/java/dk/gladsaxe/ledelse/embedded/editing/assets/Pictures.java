package dk.gladsaxe.ledelse.embedded.editing.assets;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** Pictures for tests. */
public final class Pictures {

    private Pictures() {
    }

    /** @param format {@code png}, {@code jpg} or {@code gif} */
    public static byte[] of(final String format, final int width, final int height) {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] joined(final byte[]... parts) {
        final ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (final byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    public static byte[] bytes(final String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A JPEG with a segment right after its beginning. */
    public static byte[] jpegWith(final int marker, final byte[] content) {
        final byte[] plain = of("jpg", 16, 8);
        final int length = content.length + 2;
        return joined(new byte[] {plain[0], plain[1], (byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length},
                content, Arrays.copyOfRange(plain, 2, plain.length));
    }
}
