package dk.gladsaxe.ledelse.delivery.changes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The outside of a record. Big-endian: 4 bytes "LDCH", 1 byte version, 1 byte kind, 8 bytes epoch, the content as a zlib
 * stream, 4 bytes CRC-32C of all before.
 *
 * @param epoch of the ledger the record belongs to
 */
record Envelope(Kind kind, long epoch, byte[] content) {

    private static final int MAGIC = 0x4C44_4348;
    private static final byte VERSION = 1;
    private static final int HEAD = Integer.BYTES + 2 + Long.BYTES;

    /** What is in a record. */
    enum Kind {
        /** All that a ledger knows. */
        LEDGER,
        /** What one step changed. */
        STEP
    }

    /** Writes a content. */
    @FunctionalInterface
    interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    static byte[] seal(final Kind kind, final long epoch, final Writing content) {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            final DataOutputStream head = new DataOutputStream(bytes);
            head.writeInt(MAGIC);
            head.writeByte(VERSION);
            head.writeByte(kind.ordinal());
            head.writeLong(epoch);
            final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
            try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
                content.to(out);
            } finally {
                deflater.end();
            }
            head.writeInt(checksum(bytes.toByteArray(), bytes.size()));
        } catch (final IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    static Envelope open(final byte[] sealed) throws RecordUnusable {
        final ByteBuffer bytes = ByteBuffer.wrap(sealed);
        if (sealed.length < HEAD + Integer.BYTES || bytes.getInt() != MAGIC) {
            throw new RecordUnusable("a record of " + sealed.length + " bytes is not one of this feed");
        }
        final int version = bytes.get();
        if (version != VERSION) {
            throw new RecordUnusable("a record is of version " + version + ", and only " + VERSION + " can be read");
        }
        if (bytes.getInt(sealed.length - Integer.BYTES) != checksum(sealed, sealed.length - Integer.BYTES)) {
            throw new RecordUnusable("a record of " + sealed.length + " bytes was damaged or not written to its end");
        }
        final int kind = bytes.get();
        if (kind < 0 || kind >= Kind.values().length) {
            throw new RecordUnusable("a record is of kind " + kind + ", which is not known");
        }
        final long epoch = bytes.getLong();
        final byte[] content = new byte[sealed.length - HEAD - Integer.BYTES];
        bytes.get(content);
        return new Envelope(Kind.values()[kind], epoch, content);
    }

    /** The content, to be read once from its beginning. */
    DataInputStream reading() {
        return new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(content)));
    }

    private static int checksum(final byte[] bytes, final int length) {
        final CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        return (int) checksum.getValue();
    }
}
