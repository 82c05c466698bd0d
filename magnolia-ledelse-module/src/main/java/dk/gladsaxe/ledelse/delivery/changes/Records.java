package dk.gladsaxe.ledelse.delivery.changes;

import dk.gladsaxe.ledelse.delivery.changes.Envelope.Kind;
import dk.gladsaxe.ledelse.delivery.shape.ItemType;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Ledgers and steps as bytes. A record of a ledger is followed by those of the steps that came after it; the steps that
 * items merely moved to are not in them, because they can be told from the rest.
 */
final class Records {

    private Records() {
    }

    static byte[] of(final Ledger ledger) {
        return Envelope.seal(Kind.LEDGER, ledger.epoch(), out -> {
            out.writeLong(ledger.step());
            out.writeLong(ledger.floor());
            writeLives(ledger.lives(), out);
            writePresent(ledger.present(), out);
            writeGone(ledger.gone(), out);
        });
    }

    static byte[] of(final Step step, final long epoch) {
        return Envelope.seal(Kind.STEP, epoch, out -> {
            out.writeLong(step.number());
            out.writeLong(step.life());
            out.writeLong(step.at().toEpochMilli());
            writePresent(step.changed(), out);
            writeGone(step.gone(), out);
        });
    }

    /**
     * The ledger that these records are of; absent when there are none.
     *
     * @throws RecordUnusable when one of them is not what it should be
     */
    static Optional<Ledger> read(final List<byte[]> records, final Bounds bounds) throws RecordUnusable {
        Ledger ledger = null;
        for (final byte[] each : records) {
            final Envelope record = Envelope.open(each);
            try {
                if (ledger == null) {
                    ledger = ledger(record);
                } else {
                    take(record, ledger, bounds);
                }
            } catch (final IOException | DateTimeException | IllegalArgumentException e) {
                throw new RecordUnusable("a record cannot be read: " + e);
            }
        }
        return Optional.ofNullable(ledger);
    }

    private static Ledger ledger(final Envelope record) throws IOException, RecordUnusable {
        if (record.kind() != Kind.LEDGER) {
            throw new RecordUnusable("the first record is not one of a whole ledger");
        }
        try (DataInputStream in = record.reading()) {
            final long step = in.readLong();
            final long floor = in.readLong();
            final Lives lives = readLives(in);
            final Map<ItemKey, Entry.Present> present = new HashMap<>();
            readPresent(in).forEach(each -> present.put(each.key(), each));
            return new Ledger(record.epoch(), step, floor, lives, present, readGone(in));
        }
    }

    private static void take(final Envelope record, final Ledger ledger, final Bounds bounds)
            throws IOException, RecordUnusable {
        try (DataInputStream in = record.reading()) {
            final long number = in.readLong();
            if (record.kind() != Kind.STEP || record.epoch() != ledger.epoch() || number != ledger.step() + 1) {
                throw new RecordUnusable("a record does not follow step " + ledger.step() + " of the one before");
            }
            ledger.take(new Step(number, in.readLong(), Instant.ofEpochMilli(in.readLong()), readPresent(in),
                    readGone(in)), bounds);
        }
    }

    private static void writeLives(final Lives lives, final DataOutputStream out) throws IOException {
        out.writeInt(lives.all().size());
        for (final Lives.Life each : lives.all()) {
            out.writeLong(each.id());
            out.writeLong(each.from());
        }
    }

    private static Lives readLives(final DataInputStream in) throws IOException {
        final List<Lives.Life> lives = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            lives.add(new Lives.Life(in.readLong(), in.readLong()));
        }
        return new Lives(lives);
    }

    private static void writePresent(final Collection<Entry.Present> entries, final DataOutputStream out)
            throws IOException {
        out.writeInt(entries.size());
        for (final Entry.Present each : entries) {
            write(each, out);
            write(each.content(), out);
            write(each.lists(), out);
            out.writeLong(each.changed());
            out.writeLong(each.listed());
        }
    }

    private static List<Entry.Present> readPresent(final DataInputStream in) throws IOException {
        final List<Entry.Present> entries = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            final ItemKey key = readKey(in);
            final String name = readText(in);
            final Fingerprint content = new Fingerprint(in.readLong(), in.readLong());
            final Fingerprint lists = new Fingerprint(in.readLong(), in.readLong());
            final long changed = in.readLong();
            final long listed = in.readLong();
            entries.add(new Entry.Present(key, name, content, lists, changed, listed, Math.max(changed, listed)));
        }
        return entries;
    }

    private static void writeGone(final Collection<Entry.Gone> entries, final DataOutputStream out)
            throws IOException {
        out.writeInt(entries.size());
        for (final Entry.Gone each : entries) {
            write(each, out);
            out.writeLong(each.position());
            out.writeLong(each.at().toEpochMilli());
        }
    }

    private static List<Entry.Gone> readGone(final DataInputStream in) throws IOException {
        final List<Entry.Gone> entries = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            entries.add(new Entry.Gone(
                    readKey(in), readText(in), in.readLong(), Instant.ofEpochMilli(in.readLong())));
        }
        return entries;
    }

    private static void write(final Entry entry, final DataOutputStream out) throws IOException {
        out.writeByte(entry.key().type().ordinal());
        writeText(entry.key().id(), out);
        writeText(entry.name(), out);
    }

    private static void writeText(final String text, final DataOutputStream out) throws IOException {
        final byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(final DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static ItemKey readKey(final DataInputStream in) throws IOException {
        final int type = in.readUnsignedByte();
        if (type >= ItemType.values().length) {
            throw new IOException("there is no type " + type);
        }
        return new ItemKey(ItemType.values()[type], readText(in));
    }

    private static void write(final Fingerprint print, final DataOutputStream out) throws IOException {
        out.writeLong(print.high());
        out.writeLong(print.low());
    }
}
