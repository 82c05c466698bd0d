package dk.gladsaxe.ledelse.embedded.editing;

import dk.gladsaxe.ledelse.embedded.editing.audit.AuditLog;
import dk.gladsaxe.ledelse.embedded.editing.bin.Bin;
import dk.gladsaxe.ledelse.embedded.editing.items.Duplicating;
import dk.gladsaxe.ledelse.embedded.editing.listing.Indexes;
import dk.gladsaxe.ledelse.embedded.editing.publishing.PlannedPublishing;
import dk.gladsaxe.ledelse.embedded.editing.publishing.Publishing;
import dk.gladsaxe.ledelse.embedded.editing.review.Requests;
import dk.gladsaxe.ledelse.embedded.editing.schedule.Schedule;
import dk.gladsaxe.ledelse.embedded.editing.usage.Usage;
import dk.gladsaxe.ledelse.embedded.editing.usage.Visitors;
import dk.gladsaxe.ledelse.embedded.editing.versions.VersionKeeper;
import dk.gladsaxe.ledelse.embedded.editing.versions.Versions;
import dk.gladsaxe.ledelse.embedded.publishing.Publisher;
import dk.gladsaxe.ledelse.embedded.repository.CountedSaves;
import dk.gladsaxe.ledelse.embedded.repository.Identified;
import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import dk.gladsaxe.ledelse.embedded.repository.TestRepository;
import dk.gladsaxe.ledelse.embedded.security.AccessRule;
import dk.gladsaxe.ledelse.embedded.security.RolePermissions;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.Session;

/** Two real repositories, all that editors do between them, and a clock that is set by hand. */
final class Newsroom implements AutoCloseable {

    static final String WORKSPACE = "things";
    private static final PublishingRights RIGHTS =
            (user, workspace) -> user.roles().contains("publisher") || user.roles().contains("superuser");

    final TestRepository authorRepository = TestRepository.create().workspaces(WORKSPACE);
    final TestRepository publicRepository = TestRepository.create().workspaces(WORKSPACE);
    final CountedSaves author = new CountedSaves(authorRepository);
    final CountedSaves visitors = new CountedSaves(publicRepository);
    final SetClock clock = new SetClock();
    final Indexes indexes = new Indexes(authorRepository);
    final Operations operations =
            new Operations(author, clock, indexes::saved, new VersionKeeper(authorRepository));
    final Publisher publisher = new Publisher(author, visitors, clock);
    final Usage usage = new Usage(indexes, () -> List.of("dam", WORKSPACE), new Visitors(publicRepository));
    final Requests requests = new Requests(author, operations, RIGHTS);
    final Publishing publishing =
            new Publishing(publisher, operations, RIGHTS, requests, usage);
    final Schedule schedule = new Schedule(author, operations, RIGHTS);
    final Versions versions = new Versions(author, operations);
    final Bin bin = new Bin(operations);
    final Duplicating duplicating = new Duplicating(operations);
    final AuditLog audit = new AuditLog(authorRepository);

    PlannedPublishing planned() {
        return new PlannedPublishing(schedule, publishing, () -> List.of("dam", WORKSPACE), clock);
    }

    static User user(final String name, final String role) {
        return user(name, role, AccessRule.ALL);
    }

    static User user(final String name, final String role, final int bits) {
        return new User(name, Set.of(role), new RolePermissions(
                Map.of(WORKSPACE, List.of(AccessRule.of("/*", bits))), List.of()));
    }

    /** Writes an item as an editor does; gives which one it is. */
    ItemRef write(final String name, final String title, final User by) {
        clock.later(Duration.ofSeconds(1));
        return operations.run(WORKSPACE, by, session -> {
            final Node node = session.jcr().getRootNode().addNode(name, "mgnl:content");
            node.setProperty("title", title);
            session.touch(node);
            session.record(AuditAction.CREATED, node, "");
            clock.later(Duration.ofSeconds(1));
            return new ItemRef(WORKSPACE, node.getIdentifier());
        });
    }

    void change(final ItemRef item, final String property, final String value, final User by) {
        clock.later(Duration.ofSeconds(1));
        operations.run(WORKSPACE, by, session -> {
            final Node node = session.jcr().getNodeByIdentifier(item.id());
            node.setProperty(property, value);
            session.touch(node);
            session.record(AuditAction.CHANGED, node, property);
            return null;
        });
        clock.later(Duration.ofSeconds(1));
    }

    /** A property of the item as editors have it; absent when the item or the property is not there. */
    Optional<String> draft(final ItemRef item, final String property) {
        return read(authorRepository, item, property);
    }

    /** As {@link #draft}, as visitors have it. */
    Optional<String> published(final ItemRef item, final String property) {
        return read(publicRepository, item, property);
    }

    private static Optional<String> read(final TestRepository repository, final ItemRef item, final String property) {
        final Session session = repository.systemSession(WORKSPACE);
        try {
            return Identified.find(session, item.id())
                    .flatMap(node -> Jcr.get(() -> node.hasProperty(property)
                            ? Optional.of(node.getProperty(property).getString()) : Optional.empty()));
        } finally {
            session.logout();
        }
    }

    List<AuditAction> actions(final ItemRef item) {
        return audit.of(item, user("reader", "superuser")).stream().map(AuditEntry::action).toList();
    }

    @Override
    public void close() {
        indexes.close();
        authorRepository.close();
        publicRepository.close();
    }

    /** Stands until it is set. */
    static final class SetClock extends Clock {

        private Instant now = Instant.parse("2026-11-26T12:00:00Z");

        void later(final Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(final ZoneId zone) {
            return this;
        }
    }
}
