package dk.gladsaxe.ledelse.embedded.editing.users;

import dk.gladsaxe.ledelse.embedded.accounts.Login;
import dk.gladsaxe.ledelse.embedded.accounts.Users;
import dk.gladsaxe.ledelse.embedded.editing.AuditAction;
import dk.gladsaxe.ledelse.embedded.editing.EditingSession;
import dk.gladsaxe.ledelse.embedded.editing.users.UserFault.Kind;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/**
 * Sets passwords. A new one ends all sessions of its user, and takes back a link to choose one. What cannot be done is
 * {@link UserRefused}. Safe for use by several threads.
 */
public final class PasswordEditing {

    private final UserCatalogue catalogue;
    private final Clock clock;
    private final UserChanges changes;
    private final Users users;
    private final Safeguards safeguards;
    private final SecureRandom random = new SecureRandom();

    PasswordEditing(final UserCatalogue catalogue, final Clock clock, final UserChanges changes, final Users users) {
        this.catalogue = catalogue;
        this.clock = clock;
        this.changes = changes;
        this.users = users;
        this.safeguards = new Safeguards(users);
    }

    /** Sets somebody else's password. */
    public void set(final User asker, final String name, final String password) {
        PasswordRules.require(name, password);
        final String hash = users.hash(password);
        changes.run(asker, session -> {
            final Node user = UserChanges.existing(session.jcr(), name);
            safeguards.notThemselves(asker, name);
            safeguards.touch(asker, name);
            return write(session, user, hash);
        });
        users.endSessions(name);
    }

    /** Sets the asker's own password, who proves with the old one to be who they are, in as many tries as at log-in. */
    public void setOwn(final User asker, final String old, final String password, final String remoteAddress) {
        final Login login = users.logIn(asker.name(), old, remoteAddress);
        if (login instanceof Login.Throttled throttled) {
            throw new UserRefused(Kind.PASSWORD_THROTTLED,
                    Long.toString(Math.max(1, throttled.retryAfter().toSeconds())));
        }
        if (!(login instanceof Login.Accepted)) {
            throw new UserRefused(Kind.PASSWORD_WRONG, asker.name());
        }
        PasswordRules.require(asker.name(), password);
        final String hash = users.hash(password);
        changes.runForThemselves(asker.name(), session ->
                write(session, UserChanges.existing(session.jcr(), asker.name()), hash));
        users.endSessions(asker.name());
    }

    /** Makes a link by which somebody else chooses a password; one that there was holds no longer. */
    public PasswordLink makeLink(final User asker, final String name) {
        final String token = PasswordLinks.token(random);
        return changes.run(asker, session -> {
            final Node user = UserChanges.existing(session.jcr(), name);
            safeguards.notThemselves(asker, name);
            safeguards.touch(asker, name);
            if (!Enabling.enabled(user)) {
                throw new UserRefused(Kind.DISABLED, name);
            }
            PasswordLinks.put(session, user, token);
            session.record(AuditAction.PASSWORD_LINK_MADE, user, "");
            return new PasswordLink(name, token, session.now().plus(PasswordLinks.LIFE));
        });
    }

    /** Whose link it is; empty when it does not hold. */
    public Optional<String> userOfLink(final String token) {
        return catalogue.userOfLink(token, clock.instant());
    }

    /** Sets the password that the user of a link chose, and ends the link. */
    public void redeem(final String token, final String password) {
        final String name = userOfLink(token).orElseThrow(() -> new UserRefused(Kind.LINK_GONE, ""));
        PasswordRules.require(name, password);
        final String hash = users.hash(password);
        changes.runForThemselves(name, session -> write(session,
                PasswordLinks.user(session.jcr(), token, session.now())
                        .orElseThrow(() -> new UserRefused(Kind.LINK_GONE, "")), hash));
        users.endSessions(name);
    }

    private static Node write(final EditingSession session, final Node user, final String hash)
            throws RepositoryException {
        user.setProperty("pswd", hash);
        PasswordLinks.remove(session.jcr(), user);
        session.touch(user);
        session.record(AuditAction.PASSWORD_CHANGED, user, "");
        return user;
    }
}
