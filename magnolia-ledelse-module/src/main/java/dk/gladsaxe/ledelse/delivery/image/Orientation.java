package dk.gladsaxe.ledelse.delivery.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How a JPEG is to be turned before it is shown: cameras write pictures as their chip sees them, and note this beside
 * (Exif, tag {@code 0x0112}). A picture that is made smaller needs the same note.
 *
 * @param value 1 to 8; 1 for not at all
 */
record Orientation(int value) {

    private static final Orientation UPRIGHT = new Orientation(1);

    private static final int MARKER = 0xFF;
    private static final int START = 0xFFD8;
    private static final int APPLICATION_1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY_BYTES = 12;

    /** As the file notes it; not at all when it notes nothing, or nothing that could be understood. */
    static Orientation of(final byte[] jpeg) {
        final ByteBuffer bytes = ByteBuffer.wrap(jpeg);
        if (bytes.remaining() < 2 || (bytes.getShort() & 0xFFFF) != START) {
            return UPRIGHT;
        }
        while (bytes.remaining() >= 4 && (bytes.get() & 0xFF) == MARKER) {
            final int kind = bytes.get() & 0xFF;
            final int length = (bytes.getShort() & 0xFFFF) - 2;
            if (kind == START_OF_SCAN || length < 0 || length > bytes.remaining()) {
                return UPRIGHT;
            }
            final byte[] segment = new byte[length];
            bytes.get(segment);
            if (kind == APPLICATION_1 && length > EXIF.length
                    && Arrays.equals(segment, 0, EXIF.length, EXIF, 0, EXIF.length)) {
                return noted(ByteBuffer.wrap(segment, EXIF.length, length - EXIF.length).slice());
            }
        }
        return UPRIGHT;
    }

    private static Orientation noted(final ByteBuffer tiff) {
        if (tiff.remaining() < 8) {
            return UPRIGHT;
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        final int directory = tiff.getInt(4);
        if (directory < 0 || directory > tiff.limit() - 2) {
            return UPRIGHT;
        }
        final int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            final int entry = directory + 2 + i * ENTRY_BYTES;
            if (entry > tiff.limit() - ENTRY_BYTES) {
                return UPRIGHT;
            }
            final int value = tiff.getShort(entry + 8) & 0xFFFF;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG && value >= 1 && value <= 8) {
                return new Orientation(value);
            }
        }
        return UPRIGHT;
    }

    /** A JPEG that notes nothing, with this note. */
    byte[] in(final byte[] jpeg) {
        if (value == UPRIGHT.value) {
            return jpeg;
        }
        final int length = 2 + EXIF.length + 8 + 2 + ENTRY_BYTES + 4;
        final ByteBuffer noted = ByteBuffer.allocate(jpeg.length + 2 + length);
        noted.putShort((short) START).put((byte) MARKER).put((byte) APPLICATION_1).putShort((short) length).put(EXIF);
        noted.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
        noted.putShort((short) 1).putShort((short) TAG).putShort((short) SHORT).putInt(1).putShort((short) value)
                .putShort((short) 0).putInt(0);
        return noted.put(jpeg, 2, jpeg.length - 2).array();
    }
}
