package dk.gladsaxe.ledelse.embedded.editing.users;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.accounts.HostAccounts;
import dk.gladsaxe.ledelse.embedded.accounts.Login;
import dk.gladsaxe.ledelse.embedded.accounts.QuickUsers;
import dk.gladsaxe.ledelse.embedded.accounts.Users;
import dk.gladsaxe.ledelse.embedded.editing.users.UserFault.Kind;
import dk.gladsaxe.ledelse.embedded.repository.TestRepository;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.time.Duration;
import java.util.Optional;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Passwords, and the links by which users choose them")
class PasswordsTest extends Desk {

    @ParameterizedTest
    @CsvSource({"elleve tegn, PASSWORD_SHORT", "'             ', PASSWORD_SHORT", "jeg er Writer1 her, PASSWORD_LIKE_NAME"})
    void weakPasswordsAreRefused(final String password, final Kind kind) {
        assertThat(faults(() -> desk.passwords().set(user("superuser"), "writer1", password))).containsExactly(kind);
    }

    @Test
    void aPasswordLongerThanWhatIsLookedAtIsRefused() {
        desk.passwords().set(user("superuser"), "writer1", "ø".repeat(36));
        assertThat(faults(() -> desk.passwords().set(user("superuser"), "writer1", "ø".repeat(37))))
                .containsExactly(Kind.PASSWORD_LONG);
    }

    @Test
    void peopleChangeTheirOwnPasswordWithTheOldOneInAsManyTriesAsAtLogIn() {
        final User writer = user("writer1");
        desk.passwords().setOwn(writer, PASSWORD, "en helt anden en", "mine");
        assertThat(users.logIn("writer1", "en helt anden en", "there")).isInstanceOf(Login.Accepted.class);
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(faults(() -> desk.passwords().setOwn(writer, "forkert", PASSWORD, "mine")))
                    .containsExactly(Kind.PASSWORD_WRONG);
        }
        assertThat(faults(() -> desk.passwords().setOwn(writer, "en helt anden en", PASSWORD, "mine")))
                .containsExactly(Kind.PASSWORD_THROTTLED);
    }

    @Test
    void aLinkLetsItsUserChooseAPasswordOnceAndIsStoredHashed() throws RepositoryException {
        final PasswordLink link = desk.passwords().makeLink(user("superuser"), "writer1");
        assertThat(link.until()).isEqualTo(NOW.plus(Duration.ofDays(3)));
        assertThat(stored(repository.lasting("users"))).noneMatch(value -> value.contains(link.token()));
        assertThat(desk.passwords().userOfLink(link.token())).contains("writer1");
        assertThat(faults(() -> desk.passwords().redeem(link.token(), "kort"))).containsExactly(Kind.PASSWORD_SHORT);
        desk.passwords().redeem(link.token(), "selvvalgt adgangskode");
        assertThat(users.logIn("writer1", "selvvalgt adgangskode", "here")).isInstanceOf(Login.Accepted.class);
        assertThat(faults(() -> desk.passwords().redeem(link.token(), PASSWORD))).containsExactly(Kind.LINK_GONE);
    }

    @Test
    void aLinkEndsByTimeByANewerOneByAPasswordAndByDisabling() {
        final User superuser = user("superuser");
        final String expired = desk.passwords().makeLink(superuser, "writer1").token();
        assertThat(at(NOW.plus(Duration.ofDays(3))).passwords().userOfLink(expired)).isEmpty();
        final String newer = desk.passwords().makeLink(superuser, "writer1").token();
        assertThat(desk.passwords().userOfLink(expired)).isEmpty();
        desk.passwords().set(superuser, "writer1", PASSWORD);
        assertThat(desk.passwords().userOfLink(newer)).isEmpty();
        final String last = desk.passwords().makeLink(superuser, "writer1").token();
        desk.editing().disable(superuser, "writer1");
        desk.editing().enable(superuser, "writer1");
        assertThat(desk.passwords().userOfLink(last)).isEmpty();
    }

    @Test
    void theSameNameOnTheOtherInstanceGetsTheSamePassword() {
        try (TestRepository other = TestRepository.create(); Users visitors = QuickUsers.of(other)) {
            final HostAccounts accounts = new HostAccounts(other, visitors);
            accounts.prepare(false);
            accounts.ensurePassword(Optional.of("an old one of public"));
            desk.passwords().set(user("super2"), "superuser", "et nyt til begge");
            visitors.follow(users);
            assertThat(visitors.logIn("superuser", "et nyt til begge", "here")).isInstanceOf(Login.Accepted.class);
            assertThat(visitors.find("writer1")).isEmpty();
        }
    }
}
