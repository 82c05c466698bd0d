package dk.gladsaxe.ledelse.embedded.editing.pages;

import dk.gladsaxe.ledelse.embedded.editing.Annex;
import dk.gladsaxe.ledelse.embedded.editing.AuditAction;
import dk.gladsaxe.ledelse.embedded.editing.Operations;
import dk.gladsaxe.ledelse.embedded.editing.Refused;
import dk.gladsaxe.ledelse.embedded.security.Permissions;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import javax.jcr.Node;

/**
 * Lets people without an account see a draft of a page for a while, and ends it. Whoever has the token may see the page;
 * stored is only a hash of it, so nobody who reads the repository can make an address of what stands there. Safe for use
 * by several threads.
 */
public final class Sharing {

    private static final int BYTES = 32;

    private final Operations operations;
    private final SecureRandom random = new SecureRandom();

    public Sharing(final Operations operations) {
        this.operations = operations;
    }

    /** Whether the user may let others see that page: who may change it. */
    public static boolean open(final String path, final User user) {
        return user.permissions().allows(PageEditing.WEBSITE, path, Permissions.READ | Permissions.SET);
    }

    /** The token, which is known from now on to nobody but the caller; absent when the page is gone. */
    public Optional<String> share(final String page, final Duration howLong, final User user) {
        final byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        final String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        require(page, user);
        return operations.run(PageEditing.WEBSITE, user, session -> {
            final Optional<Node> node = Nodes.page(session.jcr(), page);
            if (node.isEmpty()) {
                return Optional.empty();
            }
            for (final Node old : SharedPreviews.all(session.jcr())) {
                if (!session.now().isBefore(SharedPreviews.read(old).until())) {
                    old.remove();
                }
            }
            final Node shared = Annex.node(session.jcr(), SharedPreviews.place(token));
            final GregorianCalendar until = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
            until.setTimeInMillis(session.now().plus(howLong).toEpochMilli());
            shared.setProperty("page", node.get().getIdentifier());
            shared.setProperty("user", user.name());
            shared.setProperty("at", session.calendar());
            shared.setProperty("until", until);
            session.record(AuditAction.PREVIEW_SHARED, node.get(), until.toInstant().toString());
            return Optional.of(token);
        });
    }

    /** What is shared of a page and has not ended, the newest first. */
    public List<SharedPreview> of(final String page, final User user) {
        return operations.run(PageEditing.WEBSITE, user, session -> {
            final List<SharedPreview> shared = new ArrayList<>();
            final Optional<Node> node = Nodes.page(session.jcr(), page);
            for (final Node each : SharedPreviews.all(session.jcr())) {
                final SharedPreview known = SharedPreviews.read(each);
                if (node.isPresent() && known.page().equals(node.get().getIdentifier())
                        && session.now().isBefore(known.until())) {
                    shared.add(0, known);
                }
            }
            return shared;
        });
    }

    /** Ends it at once; gives false when there is no such thing on that page. */
    public boolean revoke(final String page, final String id, final User user) {
        require(page, user);
        return operations.run(PageEditing.WEBSITE, user, session -> {
            final Optional<Node> node = Nodes.page(session.jcr(), page);
            for (final Node each : SharedPreviews.all(session.jcr())) {
                if (node.isPresent() && each.getName().equals(id)
                        && SharedPreviews.read(each).page().equals(node.get().getIdentifier())) {
                    session.record(AuditAction.PREVIEW_REVOKED, node.get(), SharedPreviews.read(each).until().toString());
                    each.remove();
                    return true;
                }
            }
            return false;
        });
    }

    private static void require(final String page, final User user) {
        if (!open(page, user)) {
            throw new Refused(user.name() + " may not share a preview of " + page);
        }
    }
}
