package dk.gladsaxe.ledelse.embedded.accounts;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * Hashes passwords with bcrypt, which is what Magnolia keeps in the property {@code pswd} too, so users can move
 * between the two. Safe for use by several threads.
 */
final class Passwords {

    /** bcrypt looks at no more than this; a longer password would be cut, so it is refused. */
    static final int MAX_BYTES = 72;

    private static final int STRENGTH = 11;
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 5;

    private final BCryptPasswordEncoder encoder;
    private final SecureRandom random = new SecureRandom();
    private final AtomicReference<Optional<String>> nobodysHash = new AtomicReference<>(Optional.empty());

    Passwords() {
        this(STRENGTH);
    }

    Passwords(final int strength) {
        this.encoder = new BCryptPasswordEncoder(strength);
    }

    /** An {@link IllegalArgumentException} tells what is wrong with a password that cannot be used. */
    String hash(final String password) {
        requireUsable(password);
        return encoder.encode(password);
    }

    static void requireUsable(final String password) {
        if (password.isBlank()) {
            throw new IllegalArgumentException("the password is empty");
        }
        if (tooLong(password)) {
            throw new IllegalArgumentException("the password is longer than %d bytes".formatted(MAX_BYTES));
        }
    }

    /** Whether the password has that hash; takes as long when there is no hash to compare with. */
    boolean matches(final String password, final Optional<String> hash) {
        final boolean same = !tooLong(password) && encoder.matches(password, hash.orElseGet(this::nobodys));
        return same && hash.isPresent();
    }

    /** Made when first needed: it is slow by intent, and no start should wait for it. */
    private String nobodys() {
        return nobodysHash.updateAndGet(made -> made.isPresent() ? made : Optional.of(encoder.encode(random())))
                .orElseThrow();
    }

    /** A new password of 99 bits, in groups that can be read aloud. */
    String random() {
        return IntStream.range(0, GROUPS)
                .mapToObj(group -> IntStream.range(0, GROUP_LENGTH)
                        .mapToObj(index -> String.valueOf(ALPHABET.charAt(random.nextInt(ALPHABET.length()))))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }

    private static boolean tooLong(final String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES;
    }
}
