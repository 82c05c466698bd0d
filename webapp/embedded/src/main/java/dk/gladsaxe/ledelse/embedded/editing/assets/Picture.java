package dk.gladsaxe.ledelse.embedded.editing.assets;

import dk.gladsaxe.ledelse.embedded.editing.assets.PictureRefused.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture that can be drawn, without anything in it that does not show.
 *
 * @param width  in dots, as stored
 * @param height in dots, as stored
 */
public record Picture(byte[] bytes, PictureFormat format, int width, int height) {

    /** What a good camera makes; more is slow for everybody who reads. */
    public static final int MOST_BYTES = 12 * 1024 * 1024;
    /** Of width by height: a small file can unpack to more than the memory holds. */
    public static final long MOST_DOTS = 64_000_000;
    /** Drawn small, so that trying does not take the memory of the whole. */
    private static final int STEP = 8;
    private static final int LOOKED_AT = 1024;

    /** The picture that those bytes are; a {@link PictureRefused} says why they are none. */
    public static Picture of(final byte[] bytes) {
        if (bytes.length == 0) {
            throw new PictureRefused(Reason.EMPTY);
        }
        if (bytes.length > MOST_BYTES) {
            throw new PictureRefused(Reason.TOO_LARGE);
        }
        final PictureFormat format = PictureFormat.of(bytes)
                .orElseThrow(() -> new PictureRefused(drawing(bytes) ? Reason.SVG : Reason.NOT_A_PICTURE));
        try {
            return drawn(format.bare(bytes), format);
        } catch (final IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new PictureRefused(Reason.BROKEN, e);
        }
    }

    private static boolean drawing(final byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.UTF_8)
                .toLowerCase(Locale.ROOT).contains("<svg");
    }

    private static Picture drawn(final byte[] bytes, final PictureFormat format) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            final Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(format.mimeType());
            final ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                final int width = reader.getWidth(0);
                final int height = reader.getHeight(0);
                if ((long) width * height > MOST_DOTS) {
                    throw new PictureRefused(Reason.TOO_MANY_DOTS);
                }
                final ImageReadParam small = reader.getDefaultReadParam();
                small.setSourceSubsampling(STEP, STEP, 0, 0);
                reader.read(0, small);
                return new Picture(bytes, format, width, height);
            } finally {
                reader.dispose();
            }
        }
    }
}
