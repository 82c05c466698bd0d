package dk.gladsaxe.ledelse.embedded.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.gladsaxe.ledelse.embedded.repository.TestRepository;
import dk.gladsaxe.ledelse.embedded.security.Permissions;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Users")
class UsersTest {

    private final TestRepository repository = TestRepository.create();
    private final MovableClock clock = new MovableClock();
    private final Users users = new Users(repository, new Passwords(4), clock);
    private final HostAccounts accounts = new HostAccounts(repository, users);

    @AfterEach
    void close() {
        users.close();
        repository.close();
    }

    @Test
    void superuserGetsARandomPasswordOnceAndMayDoEverything() {
        accounts.prepare(true);
        final String password = accounts.ensurePassword(Optional.empty()).orElseThrow();
        assertThat(password).hasSizeGreaterThan(20);
        assertThat(accounts.ensurePassword(Optional.empty())).isEmpty();
        final User superuser = accepted(users.logIn("superuser", password, "here"));
        assertThat(superuser.roles()).containsExactly("superuser");
        assertThat(repository.names()).allSatisfy(workspace ->
                assertThat(superuser.permissions().allows(workspace, "/x", 63)).isTrue());
        assertThat(superuser.permissions().allowsUri("/.anything", true)).isTrue();
    }

    @Test
    void thePasswordIsStoredHashed() throws RepositoryException {
        accounts.prepare(true);
        accounts.ensurePassword(Optional.of("a password"));
        assertThat(repository.lasting("users").getProperty("/system/superuser/pswd").getString())
                .startsWith("$2a$").doesNotContain("password");
    }

    @Test
    void aGivenPasswordReplacesTheOneThereWas() {
        accounts.prepare(true);
        final String random = accounts.ensurePassword(Optional.empty()).orElseThrow();
        accepted(users.logIn("superuser", random, "here"));
        assertThat(accounts.ensurePassword(Optional.of("given"))).isEmpty();
        accepted(users.logIn("superuser", "given", "here"));
        assertThat(users.logIn("superuser", random, "here")).isInstanceOf(Login.Refused.class);
    }

    @Test
    void anonymousMayNothingOnAuthorAndReadPagesAndImagesOnPublic() {
        accounts.prepare(true);
        assertThat(users.anonymous().permissions().allowsUri("/", false)).isFalse();
        assertThat(users.anonymous().permissions().allows("website", "/", Permissions.READ)).isFalse();
        try (TestRepository other = TestRepository.create(); Users visitors = new Users(other)) {
            new HostAccounts(other, visitors).prepare(false);
            final Permissions permissions = visitors.anonymous().permissions();
            assertThat(permissions.allowsUri("/page.html", false)).isTrue();
            assertThat(permissions.allowsUri("/.rest/nodes/v1", false)).isFalse();
            assertThat(permissions.allowsUri("/.rest/delivery/x", false)).isTrue();
            assertThat(permissions.allowsUri("/.rest/delivery/x", true)).isFalse();
            assertThat(permissions.allows("website", "/page", Permissions.READ)).isTrue();
            assertThat(permissions.allows("website", "/page", Permissions.SET)).isFalse();
            assertThat(permissions.allows("users", "/system", Permissions.READ)).isFalse();
        }
    }

    @Test
    void aRoleIsGrantedWhenItExists() {
        accounts.prepare(false);
        assertThat(users.grant("anonymous", "reader")).isFalse();
        repository.bootstrap("userroles.reader.yaml", """
                reader:
                  jcr:primaryType: mgnl:role
                  acl_config:
                    '0': {path: '/x/*', permissions: 8}
                """);
        assertThat(users.grant("anonymous", "reader")).isTrue();
        assertThat(users.grant("anonymous", "reader")).isTrue();
        assertThat(users.anonymous().roles()).containsExactlyInAnyOrder("anonymous", "reader");
        assertThat(users.anonymous().permissions().allows("config", "/x/y", Permissions.READ)).isTrue();
    }

    @Test
    void aGroupLendsItsRolesAndThoseOfItsGroups() {
        accounts.prepare(true);
        repository.bootstrap("usergroups.inner.yaml", """
                inner:
                  jcr:primaryType: mgnl:group
                  jcr:uuid: 77777777-0000-4000-8000-000000000001
                  roles: {'0': 1ede0000-0000-4000-8000-000000000001}
                  groups: {'0': 77777777-0000-4000-8000-000000000002}
                """).bootstrap("usergroups.outer.yaml", """
                outer:
                  jcr:primaryType: mgnl:group
                  jcr:uuid: 77777777-0000-4000-8000-000000000002
                  groups: {'0': 77777777-0000-4000-8000-000000000001}
                """).bootstrap("users.admin.lone.yaml", """
                lone:
                  jcr:primaryType: mgnl:user
                  groups: {'0': 77777777-0000-4000-8000-000000000002}
                """);
        users.openWorkspaces("superuser", repository.names());
        users.setPassword("lone", "a password");
        assertThat(accepted(users.logIn("lone", "a password", "here")).roles()).containsExactly("superuser");
    }

    @Test
    void whoIsDisabledCannotLogInAndIsNotFound() throws RepositoryException {
        accounts.prepare(true);
        accounts.ensurePassword(Optional.of("right"));
        final Session session = repository.lasting("users");
        session.getNode("/system/superuser").setProperty("enabled", false);
        session.save();
        users.openWorkspaces("superuser", repository.names());
        assertThat(users.logIn("superuser", "right", "here")).isInstanceOf(Login.Refused.class);
        assertThat(users.find("superuser")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anonymous", "nobody", "superuser", ""})
    void aWrongPasswordIsRefusedWhoeverAsks(final String name) {
        accounts.prepare(true);
        accounts.ensurePassword(Optional.of("right"));
        assertThat(users.logIn(name, "wrong", "here")).isInstanceOf(Login.Refused.class);
        assertThat(users.logIn(name, "", "here")).isInstanceOf(Login.Refused.class);
        assertThat(users.logIn(name, "ø".repeat(500), "here")).isInstanceOf(Login.Refused.class);
    }

    @Test
    void passwordsThatCannotBeUsedAreRefusedWithTheReason() {
        accounts.prepare(true);
        users.setPassword("superuser", "x".repeat(Passwords.MAX_BYTES));
        assertThatThrownBy(() -> users.setPassword("superuser", "x".repeat(Passwords.MAX_BYTES + 1)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("72 bytes");
        assertThatThrownBy(() -> users.setPassword("superuser", " "))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("empty");
        assertThatThrownBy(() -> users.setPassword("nobody", "x"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("nobody");
    }

    @Test
    void afterFiveWrongPasswordsFromAnAddressNoneIsLookedAtForAMinute() {
        accounts.prepare(true);
        accounts.ensurePassword(Optional.of("right"));
        fail(Users.LIMIT_BY_ADDRESS - 1, "there");
        accepted(users.logIn("superuser", "right", "there"));
        fail(Users.LIMIT_BY_ADDRESS, "there");
        assertThat(users.logIn("superuser", "right", "there")).isEqualTo(new Login.Throttled(Users.PAUSE));
        accepted(users.logIn("superuser", "right", "elsewhere"));
        clock.pass(Users.PAUSE.minusSeconds(1));
        assertThat(users.logIn("superuser", "right", "there"))
                .isEqualTo(new Login.Throttled(Duration.ofSeconds(1)));
        clock.pass(Duration.ofSeconds(1));
        accepted(users.logIn("superuser", "right", "there"));
    }

    @Test
    void afterFiftyWrongPasswordsFromAnywhereNoneIsLookedAtForThatName() {
        accounts.prepare(true);
        accounts.ensurePassword(Optional.of("right"));
        for (int address = 0; address < Users.LIMIT_BY_NAME; address++) {
            fail(1, "address " + address);
        }
        assertThat(users.logIn("superuser", "right", "new address")).isInstanceOf(Login.Throttled.class);
        assertThat(users.logIn("another", "x", "new address")).isInstanceOf(Login.Refused.class);
    }

    private void fail(final int times, final String address) {
        for (int time = 0; time < times; time++) {
            assertThat(users.logIn("superuser", "wrong", address)).isInstanceOf(Login.Refused.class);
        }
    }

    private static User accepted(final Login login) {
        assertThat(login).isInstanceOf(Login.Accepted.class);
        return ((Login.Accepted) login).user();
    }

    private static final class MovableClock extends Clock {

        private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));

        void pass(final Duration time) {
            now.updateAndGet(instant -> instant.plus(time));
        }

        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(final ZoneId zone) {
            return this;
        }
    }
}
