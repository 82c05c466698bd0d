package dk.gladsaxe.ledelse.embedded.editing.pages;

import dk.gladsaxe.ledelse.embedded.editing.AuditAction;
import dk.gladsaxe.ledelse.embedded.editing.Operations;
import dk.gladsaxe.ledelse.embedded.editing.Refused;
import dk.gladsaxe.ledelse.embedded.publishing.Publisher;
import dk.gladsaxe.ledelse.embedded.security.Permissions;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.Optional;
import javax.jcr.Node;

/** Publishes pages and takes them back, for those who may. Safe for use by several threads. */
public final class PagePublishing {

    private final Publisher publisher;
    private final Operations operations;

    public PagePublishing(final Publisher publisher, final Operations operations) {
        this.publisher = publisher;
        this.operations = operations;
    }

    /** Whether one of the user's roles lets the user publish what lies there. */
    public static boolean open(final String path, final User user) {
        return user.permissions().allows(PageEditing.WEBSITE, path, Permissions.SET | Permissions.PUBLISH);
    }

    /**
     * Gives visitors the page as it is now.
     *
     * @throws Refused when the user may not
     * @throws dk.gladsaxe.ledelse.embedded.publishing.NotPublishable when a page above it is not public
     */
    public void publish(final String path, final Publisher.Scope scope, final User user) {
        require(path, user);
        publisher.publish(PageEditing.WEBSITE, path, scope, user.name());
        record(AuditAction.PUBLISHED, path, scope == Publisher.Scope.TREE ? "/*" : "", user);
    }

    /** Takes the page and those below it from visitors. @throws Refused when the user may not */
    public void unpublish(final String path, final User user) {
        require(path, user);
        publisher.unpublish(PageEditing.WEBSITE, path, user.name());
        record(AuditAction.UNPUBLISHED, path, "", user);
    }

    private static void require(final String path, final User user) {
        if (!open(path, user)) {
            throw new Refused(user.name() + " may not publish " + path);
        }
    }

    private void record(final AuditAction action, final String path, final String detail, final User user) {
        operations.run(PageEditing.WEBSITE, user, session -> {
            final Optional<Node> page = Nodes.page(session.jcr(), path);
            if (page.isPresent()) {
                session.record(action, page.get(), detail);
            }
            return page.isPresent();
        });
    }
}
