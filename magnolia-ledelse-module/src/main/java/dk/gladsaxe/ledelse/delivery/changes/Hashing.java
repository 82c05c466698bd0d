package dk.gladsaxe.ledelse.delivery.changes;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Takes values in, one after the other, and makes a fingerprint of their sequence. For one thread. */
final class Hashing {

    private final MessageDigest digest;
    private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES);

    Hashing() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (final NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Text goes in with its length before it, so that what ends one text cannot begin the next. */
    void put(final String text) {
        final byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        put(bytes.length);
        digest.update(bytes);
    }

    void put(final long value) {
        digest.update(number.putLong(0, value).array());
    }

    <V> void put(final Optional<V> value, final BiConsumer<Hashing, V> each) {
        put(value.isPresent() ? 1 : 0);
        value.ifPresent(present -> each.accept(this, present));
    }

    <V> void put(final List<V> values, final BiConsumer<Hashing, V> each) {
        put(values.size());
        values.forEach(value -> each.accept(this, value));
    }

    /** The fingerprint of all that was put in since the last one. */
    Fingerprint end() {
        final ByteBuffer bytes = ByteBuffer.wrap(digest.digest());
        return new Fingerprint(bytes.getLong(), bytes.getLong());
    }
}
