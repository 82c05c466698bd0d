package dk.gladsaxe.ledelse.embedded.authoring.pictures;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Makes a picture small, as PNG, without unpacking the whole of a large one. */
final class Thumbnail {

    static final String MIME_TYPE = "image/png";
    private static final int WIDEST = 320;
    private static final int ENOUGH = 2 * WIDEST;

    private Thumbnail() {
    }

    /** Empty for what cannot be drawn, which need not be a picture. */
    static Optional<byte[]> of(final byte[] picture) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            final Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            final ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                final int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / ENOUGH);
                final ImageReadParam parameters = reader.getDefaultReadParam();
                parameters.setSourceSubsampling(step, step, 0, 0);
                return Optional.of(png(scaled(reader.read(0, parameters))));
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage scaled(final BufferedImage image) {
        final double scale = Math.min(1.0, (double) WIDEST / Math.max(image.getWidth(), image.getHeight()));
        final int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        final int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        final BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        final Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return small;
    }

    private static byte[] png(final BufferedImage image) throws IOException {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        }
        return bytes.toByteArray();
    }
}
