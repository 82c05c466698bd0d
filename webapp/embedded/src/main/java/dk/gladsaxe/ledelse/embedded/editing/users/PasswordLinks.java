package dk.gladsaxe.ledelse.embedded.editing.users;

import dk.gladsaxe.ledelse.embedded.editing.Annex;
import dk.gladsaxe.ledelse.embedded.editing.EditingSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * The links by which users choose a password, in the annex of workspace {@code users}: one for a user at most, by the
 * user's identifier, with its expiry and a hash of its token. The token has 256 random bits, so a fast hash hides it.
 */
final class PasswordLinks {

    /** How long a link holds. */
    static final Duration LIFE = Duration.ofDays(3);

    private static final String FOLDER = "passwordLinks";
    private static final int TOKEN_BYTES = 32;

    private PasswordLinks() {
    }

    static String token(final SecureRandom random) {
        final byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Makes the user's link, in place of one there was. */
    static void put(final EditingSession session, final Node user, final String token) throws RepositoryException {
        final Node link = Annex.node(session.jcr(), FOLDER + "/" + user.getIdentifier());
        link.setProperty("hash", hash(token));
        link.setProperty("until", GregorianCalendar.from(session.now().plus(LIFE).atZone(ZoneOffset.UTC)));
    }

    /** Takes the user's link away, if there is one. */
    static void remove(final Session session, final Node user) throws RepositoryException {
        final String path = path(user);
        if (session.nodeExists(path)) {
            session.getNode(path).remove();
        }
    }

    /** Until when the user's link holds, or held. */
    static Optional<Instant> until(final Node user) throws RepositoryException {
        return user.getSession().nodeExists(path(user))
                ? Optional.of(until(user.getSession(), path(user))) : Optional.empty();
    }

    /** The user whose link has that token and holds at that moment. */
    static Optional<Node> user(final Session session, final String token, final Instant now)
            throws RepositoryException {
        final byte[] hash = hash(token).getBytes(StandardCharsets.UTF_8);
        Optional<Node> found = Optional.empty();
        for (final Node user : UserNodes.users(session)) {
            if (session.nodeExists(path(user)) && until(session, path(user)).isAfter(now) && MessageDigest.isEqual(hash,
                    session.getProperty(path(user) + "/hash").getString().getBytes(StandardCharsets.UTF_8))) {
                found = Optional.of(user);
            }
        }
        return found;
    }

    private static Instant until(final Session session, final String path) throws RepositoryException {
        return session.getProperty(path + "/until").getDate().toInstant();
    }

    private static String path(final Node user) throws RepositoryException {
        return "/" + Annex.NAME + "/" + FOLDER + "/" + user.getIdentifier();
    }

    private static String hash(final String token) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (final NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
