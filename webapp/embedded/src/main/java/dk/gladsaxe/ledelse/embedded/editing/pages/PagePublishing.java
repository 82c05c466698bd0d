package dk.gladsaxe.ledelse.embedded.editing.pages;

import dk.gladsaxe.ledelse.embedded.editing.AuditAction;
import dk.gladsaxe.ledelse.embedded.editing.Operations;
import dk.gladsaxe.ledelse.embedded.editing.Refused;
import dk.gladsaxe.ledelse.embedded.publishing.Attendant;
import dk.gladsaxe.ledelse.embedded.publishing.Publisher;
import dk.gladsaxe.ledelse.embedded.security.Permissions;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

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
        publisher.publish(PageEditing.WEBSITE, List.of(path), scope, user.name(),
                recording(AuditAction.PUBLISHED, scope == Publisher.Scope.TREE ? "/*" : "", user));
        operations.announce(PageEditing.WEBSITE, path);
    }

    /** Takes the page and those below it from visitors. @throws Refused when the user may not */
    public void unpublish(final String path, final User user) {
        require(path, user);
        publisher.unpublish(PageEditing.WEBSITE, List.of(path), user.name(), recording(AuditAction.UNPUBLISHED, "", user));
        operations.announce(PageEditing.WEBSITE, path);
    }

    private static void require(final String path, final User user) {
        if (!open(path, user)) {
            throw new Refused(user.name() + " may not publish " + path);
        }
    }

    /** Writes the record of it in the save that marks the page as published, or as taken back. */
    private Attendant recording(final AuditAction action, final String detail, final User user) {
        return new Attendant() {
            @Override
            public void record(final Session author, final List<Node> nodes) throws RepositoryException {
                operations.within(author, user, session -> {
                    for (final Node node : nodes) {
                        session.record(action, node, detail);
                    }
                    return null;
                });
            }
        };
    }
}
