package dk.gladsaxe.ledelse.embedded.editing.assets;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The segments of a JPEG file (ITU T.81, annex B). */
final class JpegParts {

    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int EXIF = 0xE1;
    private static final int PROFILE = 0xE2;
    private static final int FIRST_APPLICATION = 0xE0;
    private static final int LAST_APPLICATION = 0xEF;
    private static final int ADOBE = 0xEE;
    private static final int COMMENT = 0xFE;

    private final byte[] bytes;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    JpegParts(final byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bare() {
        kept.write(bytes, 0, 2);
        int at = 2;
        while (true) {
            if (value(at) != 0xFF) {
                throw new IllegalArgumentException("no segment at byte " + at);
            }
            while (value(at + 1) == 0xFF) {
                at++;
            }
            final int marker = value(at + 1);
            if (marker == END) {
                kept.write(bytes, at, 2);
                return kept.toByteArray();
            }
            final int end = at + 2 + (value(at + 2) << 8 | value(at + 3));
            segment(marker, at, end);
            at = marker == SCAN ? scan(end) : end;
        }
    }

    private void segment(final int marker, final int from, final int to) {
        if (to > bytes.length) {
            throw new IndexOutOfBoundsException("a segment is longer than the file");
        }
        if (marker == EXIF) {
            final int turned = Orientation.in(Arrays.copyOfRange(bytes, from + 4, to));
            if (turned > 1) {
                kept.writeBytes(Orientation.segment(turned));
            }
        } else if (marker == PROFILE ? profile(from + 4) : shows(marker)) {
            kept.write(bytes, from, to - from);
        }
    }

    private boolean profile(final int at) {
        return new String(bytes, at, 11, StandardCharsets.ISO_8859_1).equals("ICC_PROFILE");
    }

    private static boolean shows(final int marker) {
        return marker == FIRST_APPLICATION || marker == ADOBE
                || marker != COMMENT && (marker < FIRST_APPLICATION || marker > LAST_APPLICATION);
    }

    /** Dots run until a marker that is neither a stuffed byte nor a restart. */
    private int scan(final int from) {
        int at = from;
        while (value(at) != 0xFF || value(at + 1) == 0 || value(at + 1) >= 0xD0 && value(at + 1) <= 0xD7) {
            at++;
        }
        kept.write(bytes, from, at - from);
        return at;
    }

    private int value(final int at) {
        return bytes[at] & 0xFF;
    }
}
