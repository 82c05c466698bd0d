package dk.gladsaxe.ledelse.embedded.editing.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.gladsaxe.ledelse.embedded.accounts.HostAccounts;
import dk.gladsaxe.ledelse.embedded.accounts.QuickUsers;
import dk.gladsaxe.ledelse.embedded.accounts.Users;
import dk.gladsaxe.ledelse.embedded.editing.users.UserFault.Kind;
import dk.gladsaxe.ledelse.embedded.repository.TestRepository;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.jackrabbit.commons.JcrUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A desk at which users are managed, with a user of each kind. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Desk {

    static final String PASSWORD = "længere end tolv tegn";
    static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");

    final TestRepository repository = TestRepository.create();
    final Users users = QuickUsers.of(repository);
    final UserDesk desk = at(NOW);

    @BeforeAll
    final void prepare() {
        new HostAccounts(repository, users).prepare(true);
        repository.bootstrap("userroles.writer.yaml", """
                writer:
                  jcr:primaryType: mgnl:role
                  description: Skriver
                  acl_website: {'0': {path: '/*', permissions: 63}}
                """).bootstrap("userroles.manager.yaml", """
                manager:
                  jcr:primaryType: mgnl:role
                  acl_users: {'0': {path: '/*', permissions: 63}}
                  acl_userroles: {'0': {path: '/*', permissions: 8}}
                """).bootstrap("userroles.clerk.yaml", """
                clerk:
                  jcr:primaryType: mgnl:role
                  acl_users: {'0': {path: '/*', permissions: 63}}
                  acl_userroles: {'0': {path: '/writer', permissions: 8}}
                """);
    }

    @BeforeEach
    final void beginAnew() throws RepositoryException {
        final Session session = repository.systemSession("users");
        for (final String path : List.of("/admin", "/.authoring")) {
            if (session.nodeExists(path)) {
                session.removeItem(path);
            }
        }
        final Node superuser = session.getNode("/system/superuser");
        Enabling.set(superuser, true);
        UserNodes.setRoleIds(superuser, List.of("1ede0000-0000-4000-8000-000000000001"));
        session.save();
        session.logout();
        users.refresh();
        new HostAccounts(repository, users).ensurePassword(Optional.of(PASSWORD));
        add("manager1", "manager");
        add("clerk1", "clerk");
        add("writer1", "writer");
        add("super2", "superuser");
    }

    @AfterAll
    final void close() {
        users.close();
        repository.close();
    }

    final UserDesk at(final Instant moment) {
        return UserDesk.of(repository, users, Clock.fixed(moment, ZoneOffset.UTC), () -> { });
    }

    final void add(final String name, final String role) {
        desk.editing().add(
                UserDesk.operator(), name, new UserDetails("", "", "", Set.of(role)), Optional.of(PASSWORD));
    }

    final User user(final String name) {
        return users.find(name).orElseThrow();
    }

    static List<Kind> faults(final Runnable work) {
        final UserRefused refused = catchThrowableOfType(work::run, UserRefused.class);
        assertThat(refused).isNotNull();
        return refused.faults().stream().map(UserFault::kind).toList();
    }

    static List<String> stored(final Session session) throws RepositoryException {
        final List<String> values = new ArrayList<>();
        collect(session.getNode("/admin"), values);
        collect(session.getNode("/.authoring"), values);
        return values;
    }

    private static void collect(final Node node, final List<String> values) throws RepositoryException {
        for (final var property : JcrUtils.getProperties(node)) {
            if (!property.isMultiple()) {
                values.add(property.getString());
            }
        }
        for (final Node child : JcrUtils.getChildNodes(node)) {
            values.add(child.getName());
            collect(child, values);
        }
    }
}
