package dk.gladsaxe.ledelse.embedded.editing.assets;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Which way up a camera was held: the one thing of an Exif segment that a picture needs to be shown right. */
final class Orientation {

    private static final byte[] HEAD = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final int SHORT = 3;
    private static final int UPRIGHT = 1;
    private static final int MOST = 8;

    private Orientation() {
    }

    /** 1 to 8 as Exif counts; 1 where it is not told. */
    static int in(final byte[] segment) {
        if (segment.length < HEAD.length + 8
                || !ByteBuffer.wrap(segment, 0, HEAD.length).equals(ByteBuffer.wrap(HEAD))) {
            return UPRIGHT;
        }
        final ByteBuffer tiff = ByteBuffer.wrap(segment, HEAD.length, segment.length - HEAD.length).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        final int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.capacity() - 2) {
            return UPRIGHT;
        }
        final int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries && directory + 2 + (i + 1) * ENTRY <= tiff.capacity(); i++) {
            final int entry = directory + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                final int value = tiff.getShort(entry + 8) & 0xFFFF;
                return value >= UPRIGHT && value <= MOST ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** A whole segment that tells nothing else. */
    static byte[] segment(final int orientation) {
        final ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + ENTRY + 4);
        tiff.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8).putShort((short) 1)
                .putShort((short) TAG).putShort((short) SHORT).putInt(1).putShort((short) orientation);
        final int length = 2 + HEAD.length + tiff.capacity();
        final ByteArrayOutputStream segment = new ByteArrayOutputStream();
        segment.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
        segment.writeBytes(HEAD);
        segment.writeBytes(tiff.array());
        return segment.toByteArray();
    }
}
