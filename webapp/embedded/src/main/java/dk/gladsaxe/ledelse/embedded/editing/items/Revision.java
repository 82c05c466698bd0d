package dk.gladsaxe.ledelse.embedded.editing.items;

import dk.gladsaxe.ledelse.embedded.forms.Value.Group;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * Which values a form was filled with: the same values have the same revision, whoever saved them and when.
 *
 * @param id opaque; stands in a hidden field of the form
 */
public record Revision(String id) {

    private static final int BYTES = 18;

    public static Revision of(final Group values) {
        try {
            final byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(values.toString().getBytes(StandardCharsets.UTF_8));
            return new Revision(Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, BYTES)));
        } catch (final NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
