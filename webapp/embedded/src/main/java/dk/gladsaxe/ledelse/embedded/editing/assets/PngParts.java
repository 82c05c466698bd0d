package dk.gladsaxe.ledelse.embedded.editing.assets;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The chunks of a PNG file (PNG third edition, section 5). */
final class PngParts {

    private static final int SIGNATURE = 8;
    private static final int FRAME = 12;
    private static final String END = "IEND";
    private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "IDAT", END, "tRNS", "gAMA", "cHRM", "sRGB", "iCCP",
            "cICP", "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT");

    private final byte[] bytes;

    PngParts(final byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bare() {
        final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        kept.write(bytes, 0, SIGNATURE);
        final ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int at = SIGNATURE;
        while (true) {
            final int length = buffer.getInt(at);
            if (length < 0 || length > bytes.length - at - FRAME) {
                throw new IndexOutOfBoundsException("a chunk is longer than the file");
            }
            final String type = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (KEPT.contains(type)) {
                kept.write(bytes, at, length + FRAME);
            }
            if (type.equals(END)) {
                return kept.toByteArray();
            }
            at += length + FRAME;
        }
    }
}
