package dk.gladsaxe.ledelse.embedded.accounts;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers which password was right last, so that a program that sends it with every request does not cost a slow
 * hash every time. Kept is a keyed digest of password and stored hash, with a key that dies with the process; a
 * changed password no longer fits its digest. Safe for use by several threads.
 */
final class VerifiedPasswords {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;
    private final Map<String, byte[]> digests = new ConcurrentHashMap<>();

    VerifiedPasswords() {
        final byte[] bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    void remember(final String user, final String password, final String hash) {
        digests.put(user, digest(password, hash));
    }

    boolean knows(final String user, final String password, final String hash) {
        return digests.containsKey(user) && MessageDigest.isEqual(digests.get(user), digest(password, hash));
    }

    private byte[] digest(final String password, final String hash) {
        try {
            final Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(hash.getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
        } catch (final GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
