package dk.gladsaxe.ledelse.delivery.image;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Makes pictures smaller, in memory. */
final class Scaling {

    /** What a picture may hold before it is decoded: few bytes can claim to be very many pixels. */
    static final long MOST_PIXELS = 60_000_000;

    private static final float QUALITY = 0.85f;
    private static final String JPEG = "image/jpeg";

    private Scaling() {
    }

    /**
     * The picture in this width, in proportion and in the same format, without anything else the file held but how it
     * is to be turned.
     *
     * @param width less than that of the picture, in pixels
     */
    static byte[] scaled(final byte[] original, final String mediaType, final int width) throws UnscalablePicture {
        try {
            final BufferedImage rough = read(original, mediaType, width);
            final int height = (int) Math.max(1, Math.round((double) rough.getHeight() * width / rough.getWidth()));
            final byte[] written = write(drawn(rough, width, height, mediaType), mediaType);
            return mediaType.equals(JPEG) ? Orientation.of(original).in(written) : written;
        } catch (final IOException | RuntimeException e) {
            // The decoders of the platform throw many things at broken files, IllegalArgumentException among them.
            throw new UnscalablePicture("it cannot be read as " + mediaType + ": " + e.getMessage());
        }
    }

    /** The picture in at least twice the width, so that what is left of it can be smoothed. */
    private static BufferedImage read(final byte[] original, final String mediaType, final int width)
            throws IOException, UnscalablePicture {
        final Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(mediaType);
        if (!readers.hasNext()) {
            throw new UnscalablePicture("this Java reads no " + mediaType);
        }
        final ImageReader reader = readers.next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(original))) {
            reader.setInput(in, true, true);
            final long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_PIXELS) {
                throw new UnscalablePicture("it has " + pixels + " pixels; at most " + MOST_PIXELS + " are read");
            }
            final ImageReadParam param = reader.getDefaultReadParam();
            final int step = Math.max(1, reader.getWidth(0) / (2 * width));
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage drawn(
            final BufferedImage rough, final int width, final int height, final String mediaType) {
        final boolean opaque = mediaType.equals(JPEG) || !rough.getColorModel().hasAlpha();
        final BufferedImage small = new BufferedImage(
                width, height, opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        final Graphics2D graphics = small.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            graphics.drawImage(rough, 0, 0, width, height, null);
        } finally {
            graphics.dispose();
        }
        return small;
    }

    private static byte[] write(final BufferedImage picture, final String mediaType) throws IOException {
        final ImageWriter writer = ImageIO.getImageWritersByMIMEType(mediaType).next();
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            final ImageWriteParam param = writer.getDefaultWriteParam();
            if (mediaType.equals(JPEG)) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
                param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
