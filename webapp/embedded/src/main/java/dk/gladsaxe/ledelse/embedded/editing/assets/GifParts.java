package dk.gladsaxe.ledelse.embedded.editing.assets;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The blocks of a GIF file (GIF89a, section 17 and on). */
final class GifParts {

    private static final int HEAD = 13;
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int END = 0x3B;
    private static final int TIMING = 0xF9;
    private static final int APPLICATION = 0xFF;

    private final byte[] bytes;

    GifParts(final byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bare() {
        final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        int at = HEAD + colours(value(HEAD - 3));
        kept.write(bytes, 0, at);
        while (value(at) != END) {
            final int end;
            if (value(at) == EXTENSION) {
                end = blocks(at + 2);
                if (value(at + 1) == TIMING || value(at + 1) == APPLICATION && repeats(at + 3)) {
                    kept.write(bytes, at, end - at);
                }
            } else if (value(at) == IMAGE) {
                end = blocks(at + 10 + colours(value(at + 9)) + 1);
                kept.write(bytes, at, end - at);
            } else {
                throw new IllegalArgumentException("no block at byte " + at);
            }
            at = end;
        }
        kept.write(END);
        return kept.toByteArray();
    }

    private boolean repeats(final int at) {
        return new String(bytes, at, 11, StandardCharsets.ISO_8859_1).equals("NETSCAPE2.0");
    }

    private static int colours(final int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    /** Where a row of sub-blocks ends. */
    private int blocks(final int from) {
        int at = from;
        while (value(at) != 0) {
            at += value(at) + 1;
        }
        return at + 1;
    }

    private int value(final int at) {
        return bytes[at] & 0xFF;
    }
}
