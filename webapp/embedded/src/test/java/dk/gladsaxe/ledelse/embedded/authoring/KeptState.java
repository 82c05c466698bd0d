package dk.gladsaxe.ledelse.embedded.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.editing.AuditAction;
import dk.gladsaxe.ledelse.embedded.editing.AuditEntry;
import dk.gladsaxe.ledelse.embedded.editing.ItemRef;
import dk.gladsaxe.ledelse.embedded.editing.Operations;
import dk.gladsaxe.ledelse.embedded.editing.audit.AuditLog;
import dk.gladsaxe.ledelse.embedded.editing.review.Request;
import dk.gladsaxe.ledelse.embedded.editing.review.Requests;
import dk.gladsaxe.ledelse.embedded.editing.versions.Fingerprint;
import dk.gladsaxe.ledelse.embedded.editing.versions.Version;
import dk.gladsaxe.ledelse.embedded.editing.versions.Versions;
import dk.gladsaxe.ledelse.embedded.repository.Identified;
import dk.gladsaxe.ledelse.embedded.repository.JackrabbitRepository;
import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import dk.gladsaxe.ledelse.embedded.security.AccessRule;
import dk.gladsaxe.ledelse.embedded.security.RolePermissions;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** What lies in the home of a host that does not run. */
final class KeptState implements AutoCloseable {

    private static final Set<AuditAction> DECIDES_ON_REQUEST = Set.of(
            AuditAction.REQUESTED, AuditAction.WITHDRAWN, AuditAction.PUBLISHED, AuditAction.DELETED);
    private static final Set<AuditAction> DECIDES_ON_VISITORS = Set.of(AuditAction.PUBLISHED, AuditAction.UNPUBLISHED);

    private final JackrabbitRepository author;
    private final JackrabbitRepository visitors;

    KeptState(final Path home) {
        author = JackrabbitRepository.open(home.resolve("author"));
        visitors = JackrabbitRepository.open(home.resolve("public"));
    }

    /** The title of the item; everything that is kept of it must fit it. */
    String titleOfSound(final ItemRef item) throws RepositoryException {
        final User reader = new User("reader", Set.of("superuser"), new RolePermissions(
                Map.of(item.workspace(), List.of(AccessRule.of("/*", AccessRule.ALL))), List.of()));
        final Operations operations = new Operations(author, Clock.systemUTC(), (workspace, path) -> { });
        final List<AuditEntry> entries = new AuditLog(author).of(item, reader);
        final List<Version> versions = new Versions(author, operations).list(item, reader);
        final Optional<Request> request = new Requests(author, operations, (user, workspace) -> true).find(item);
        final Session session = author.systemSession(item.workspace());
        try {
            final Node node = session.getNodeByIdentifier(item.id());
            final String title = node.getProperty("title").getString();
            assertThat(versions.get(0).state()).as("the newest version of " + title).isEqualTo(Fingerprint.of(node));
            assertThat("Titel " + count(entries, AuditAction.CHANGED)).as("one record for each save").isEqualTo(title);
            assertThat(newest(entries, Set.of(AuditAction.CHANGED)).map(AuditEntry::title)).contains(title);
            assertThat(count(entries, AuditAction.DELETED) - count(entries, AuditAction.RESTORED_FROM_BIN))
                    .as("the record of the bin").isEqualTo(node.isNodeType("mgnl:deleted") ? 1 : 0);
            assertThat(newest(entries, DECIDES_ON_REQUEST).filter(last -> last.action() == AuditAction.REQUESTED))
                    .as("the record of the request").map(AuditEntry::at).isEqualTo(request.map(Request::at));
            newest(entries, DECIDES_ON_VISITORS).ifPresent(last -> assertThat(last.action() == AuditAction.PUBLISHED)
                    .as("the record of the publication").isEqualTo(marked(node)));
            requireOneOf(versions, item);
            return title;
        } finally {
            session.logout();
        }
    }

    /** What visitors have is a whole state that editors have had, or nothing. */
    private void requireOneOf(final List<Version> versions, final ItemRef item) throws RepositoryException {
        final Session session = visitors.systemSession(item.workspace());
        try {
            final Optional<Node> there = Identified.find(session, item.id());
            if (there.isPresent()) {
                assertThat(versions).as("the state that visitors have")
                        .extracting(Version::state).contains(Fingerprint.of(there.get()));
            }
        } finally {
            session.logout();
        }
    }

    private static boolean marked(final Node node) {
        return Jcr.get(() -> node.getProperty("mgnl:activationStatus").getBoolean());
    }

    private static int count(final List<AuditEntry> entries, final AuditAction action) {
        return (int) entries.stream().filter(entry -> entry.action() == action).count();
    }

    private static Optional<AuditEntry> newest(final List<AuditEntry> entries, final Set<AuditAction> of) {
        return entries.stream().filter(entry -> of.contains(entry.action())).findFirst();
    }

    @Override
    public void close() {
        author.close();
        visitors.close();
    }
}
