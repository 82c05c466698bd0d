package dk.gladsaxe.ledelse.delivery.changes;

import dk.gladsaxe.ledelse.delivery.shape.ItemType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;

/**
 * How far a client has come in a feed; as text, it is a token or cursor that tells the client nothing.
 *
 * @param epoch of the feed's ledger
 * @param life  of the process that made the last step it has come to, see {@link Lives}
 * @param full  whether the client began with nothing, so that it need not hear of what was gone by then
 * @param base  the step the client knew of, or began at
 * @param step  the step it has come to
 * @param key   the last item of that step it has got; absent when it has got them all
 */
record Place(long epoch, long life, boolean full, long base, long step, Optional<ItemKey> key) {

    private static final byte VERSION = 1;

    /** Of a client that knows everything up to a step. */
    static Place upTo(final long step, final long epoch, final long life) {
        return new Place(epoch, life, false, step, step, Optional.empty());
    }

    /** Of a client that knows nothing and begins now. */
    static Place beginning(final long step, final long epoch, final long life) {
        return new Place(epoch, life, true, step, 0, Optional.empty());
    }

    /** The same client when it has got this entry too. */
    Place after(final Entry last, final long itsLife) {
        return new Place(epoch, itsLife, full, base, last.position(), Optional.of(last.key()));
    }

    /** Whether the entry is still to come. */
    boolean isBefore(final Entry entry) {
        return entry.position() > step
                || entry.position() == step && key.filter(last -> entry.key().compareTo(last) > 0).isPresent();
    }

    /** The last step that has to be the same one when the client comes back. */
    long last() {
        return Math.max(base, step);
    }

    String text() {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeLong(epoch);
            out.writeLong(life);
            out.writeBoolean(full);
            out.writeLong(base);
            out.writeLong(step);
            if (key.isPresent()) {
                out.writeByte(key.get().type().ordinal());
                out.writeUTF(key.get().id());
            }
        } catch (final IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /** The place that a text stands for; absent when it is none that was given out. */
    static Optional<Place> read(final String text) {
        try (DataInputStream in = new DataInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(text)))) {
            if (in.readByte() != VERSION) {
                return Optional.empty();
            }
            final Place place = new Place(in.readLong(), in.readLong(), in.readBoolean(), in.readLong(), in.readLong(),
                    in.available() == 0 ? Optional.empty() : Optional.of(key(in)));
            return in.available() == 0 && place.text().equals(text) ? Optional.of(place) : Optional.empty();
        } catch (final IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static ItemKey key(final DataInputStream in) throws IOException {
        final int type = in.readUnsignedByte();
        if (type >= ItemType.values().length) {
            throw new IOException("there is no type " + type);
        }
        return new ItemKey(ItemType.values()[type], in.readUTF());
    }
}
