package dk.gladsaxe.ledelse.embedded.editing.versions;

import dk.gladsaxe.ledelse.embedded.editing.AuditAction;
import dk.gladsaxe.ledelse.embedded.editing.ItemRef;
import dk.gladsaxe.ledelse.embedded.editing.Operations;
import dk.gladsaxe.ledelse.embedded.repository.Identified;
import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import dk.gladsaxe.ledelse.embedded.repository.Workspaces;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.List;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** The versions of items, to be read and put back. Safe for use by several threads. */
public final class Versions {

    private final Workspaces workspaces;
    private final Operations operations;

    public Versions(final Workspaces workspaces, final Operations operations) {
        this.workspaces = workspaces;
        this.operations = operations;
    }

    /** Reads something from nodes while their session is open. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(Node content) throws RepositoryException;
    }

    /** The newest first; none when the user may not read the item. */
    public List<Version> list(final ItemRef item, final User user) {
        return in(item, user, session -> readable(session, item).isPresent()
                ? VersionStore.list(session, item.id()) : List.<Version>of());
    }

    /** Reads the frozen content of a version, which has the properties and children that the item had. */
    public <T> Optional<T> read(final ItemRef item, final long number, final User user, final Reading<T> reading) {
        return in(item, user, session -> {
            final Optional<Node> content = readable(session, item).isPresent()
                    ? VersionStore.content(session, item.id(), number) : Optional.empty();
            return content.isPresent() ? Optional.of(reading.of(content.get())) : Optional.empty();
        });
    }

    /** Reads the item as it is stored. */
    public <T> Optional<T> readPresent(final ItemRef item, final User user, final Reading<T> reading) {
        return in(item, user, session -> {
            final Optional<Node> content = readable(session, item);
            return content.isPresent() ? Optional.of(reading.of(content.get())) : Optional.empty();
        });
    }

    /**
     * Makes the content of a version the draft again, in one save. What the draft was stays as a version; the item keeps
     * its name and place, and visitors keep what they have.
     *
     * @return whether item and version are there
     */
    public boolean restore(final ItemRef item, final long number, final User user) {
        return operations.run(item.workspace(), user, session -> {
            final Optional<Node> node = Identified.find(session.jcr(), item.id());
            final Optional<Node> frozen = VersionStore.content(session.jcr(), item.id(), number);
            if (node.isEmpty() || frozen.isEmpty()) {
                return false;
            }
            VersionStore.keep(session.jcr(), node.get(), new Version(0, session.now(), user.name(),
                    AuditAction.CHANGED.key(), "", false, Fingerprint.of(node.get())));
            Frozen.thaw(frozen.get(), node.get());
            if (node.get().hasProperty("name")) {
                node.get().setProperty("name", node.get().getName());
            }
            session.touch(node.get());
            session.record(AuditAction.RESTORED_VERSION, node.get(), String.valueOf(number));
            return true;
        });
    }

    /** Takes away all versions of an item that goes for good; saved with the operation. */
    public static void forget(final Session session, final String item) throws RepositoryException {
        VersionStore.forget(session, item);
    }

    /** The newest first; those that are kept of an item that the session finds. */
    public static List<Version> of(final Session session, final String item) throws RepositoryException {
        return VersionStore.list(session, item);
    }

    /** The frozen content of a version, which has the properties and children that the item had. */
    public static Optional<Node> content(final Session session, final String item, final long number)
            throws RepositoryException {
        return VersionStore.content(session, item, number);
    }

    /** The number of the newest version. */
    public static Optional<Long> newest(final Session session, final String item) throws RepositoryException {
        return VersionStore.newest(session, item).map(Version::number);
    }

    private static Optional<Node> readable(final Session session, final ItemRef item) {
        return Identified.find(session, item.id());
    }

    private <T> T in(final ItemRef item, final User user, final InSession<T> work) {
        final Session session = workspaces.session(item.workspace(), user);
        try {
            return Jcr.get(() -> work.on(session));
        } finally {
            session.logout();
        }
    }

    @FunctionalInterface
    private interface InSession<T> {
        T on(Session session) throws RepositoryException;
    }
}
