package dk.gladsaxe.ledelse.embedded.authoring;

import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A random value of the person's session that every form carries and every change must bring back, so that no other
 * site can send one in the person's name. Safe for use by several threads.
 */
final class FormKey {

    /** The name of the hidden field; scripts send it as the header {@link #HEADER}. */
    static final String FIELD = "formKey";
    static final String HEADER = "X-Form-Key";
    private static final String ATTRIBUTE = "ledelse.formKey";
    private static final int BYTES = 24;

    private final SecureRandom random = new SecureRandom();

    String of(final HttpSession session) {
        synchronized (session) {
            final Object known = session.getAttribute(ATTRIBUTE);
            if (known instanceof String key) {
                return key;
            }
            final byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            final String key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            session.setAttribute(ATTRIBUTE, key);
            return key;
        }
    }

    boolean matches(final HttpSession session, final String sent) {
        return MessageDigest.isEqual(
                of(session).getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
