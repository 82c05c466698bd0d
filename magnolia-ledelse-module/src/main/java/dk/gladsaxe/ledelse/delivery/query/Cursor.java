package dk.gladsaxe.ledelse.delivery.query;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A place in a list, as one word that clients hand back without looking into it. It says where the last item of a page
 * was, not how many items came before, so that a list can be read on while items come and go.
 */
public final class Cursor {

    private static final int MOST_PARTS = 8;
    private static final int FINGERPRINT = 8;

    private Cursor() {
    }

    /**
     * A place as a word.
     *
     * @param list what tells the list from others
     */
    public static String word(final String list, final List<String> place) {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(fingerprint(list));
            out.writeByte(place.size());
            for (final String part : place) {
                out.writeUTF(part);
            }
        } catch (final IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /** The place that a word stands for; absent when it was not made for this list. */
    public static Optional<List<String>> place(final String list, final String word) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(Base64.getUrlDecoder().decode(word)))) {
            if (!MessageDigest.isEqual(in.readNBytes(FINGERPRINT), fingerprint(list))) {
                return Optional.empty();
            }
            final List<String> place = new ArrayList<>();
            final int parts = in.readUnsignedByte();
            while (place.size() < Math.min(parts, MOST_PARTS)) {
                place.add(in.readUTF());
            }
            return in.read() < 0 ? Optional.of(List.copyOf(place)) : Optional.empty();
        } catch (final IllegalArgumentException | IOException e) {
            // Not a word of this class, which is what was asked.
            return Optional.empty();
        }
    }

    private static byte[] fingerprint(final String list) {
        try {
            final byte[] digest = MessageDigest.getInstance("SHA-256").digest(list.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest, FINGERPRINT);
        } catch (final NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
