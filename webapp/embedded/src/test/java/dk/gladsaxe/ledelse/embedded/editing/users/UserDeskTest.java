package dk.gladsaxe.ledelse.embedded.editing.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.gladsaxe.ledelse.embedded.accounts.Login;
import dk.gladsaxe.ledelse.embedded.editing.Refused;
import dk.gladsaxe.ledelse.embedded.editing.users.UserFault.Kind;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.apache.jackrabbit.commons.JcrUtils;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Managing users")
class UserDeskTest extends Desk {

    @Test
    void aNewUserIsStoredAsMagnoliaStoresOneAndCanLogIn() throws RepositoryException {
        desk.editing().add(user("superuser"), "eksempel", new UserDetails(
                " Et Eksempel ", "eksempel@example.org", "da", Set.of("writer")), Optional.of(PASSWORD));
        final Node node = repository.lasting("users").getNode("/admin/eksempel");
        assertThat(node.isNodeType("mgnl:user")).isTrue();
        assertThat(node.getProperty("name").getString()).isEqualTo("eksempel");
        assertThat(node.getProperty("title").getString()).isEqualTo("Et Eksempel");
        assertThat(node.getProperty("enabled").getBoolean()).isTrue();
        assertThat(node.getProperty("pswd").getString()).startsWith("$2a$").doesNotContain(PASSWORD);
        assertThat(node.getProperty("roles/0").getString())
                .isEqualTo(repository.lasting("userroles").getNode("/writer").getIdentifier());
        assertThat(users.logIn("eksempel", PASSWORD, "here")).isInstanceOf(Login.Accepted.class);
        assertThat(users.language("eksempel")).contains("da");
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(nullValues = "done", value = {
        "superuser, disables, writer1,    done",
        "superuser, disables, super2,     done",
        "superuser, disables, superuser,  OWN_ACCOUNT",
        "manager1,  disables, writer1,    done",
        "manager1,  disables, super2,     SUPERUSER_ONLY",
        "manager1,  disables, manager1,   OWN_ACCOUNT",
        "writer1,   disables, clerk1,     refused",
        "manager1,  sets the password of, writer1,   done",
        "manager1,  sets the password of, superuser, SUPERUSER_ONLY",
        "superuser, sets the password of, superuser, OWN_ACCOUNT",
        "superuser, sets the password of, anonymous, UNKNOWN_USER",
        "writer1,   sets the password of, clerk1,    refused",
        "manager1,  makes a link for, writer1,   done",
        "manager1,  makes a link for, super2,    SUPERUSER_ONLY",
        "writer1,   makes a link for, clerk1,    refused",
        "superuser, gives manager to, writer1,   done",
        "superuser, gives superuser to, writer1, done",
        "superuser, gives nothing to, super2,    done",
        "superuser, gives nothing to, superuser, OWN_ROLES",
        "manager1,  gives manager to, writer1,   done",
        "manager1,  gives superuser to, writer1, SUPERUSER_ONLY",
        "manager1,  gives nothing to, super2,    SUPERUSER_ONLY",
        "manager1,  gives writer to, manager1,   OWN_ROLES",
        "clerk1,    gives writer to, clerk1,     OWN_ROLES",
        "clerk1,    gives writer to, manager1,   done",
        "clerk1,    gives manager to, writer1,   ROLE_UNKNOWN",
        "writer1,   gives writer to, clerk1,     refused"})
    void isDoneByThoseWhoMayAndRefusedToOthers(
            final String who, final String what, final String whom, final String refusal) {
        final Runnable work = () -> perform(user(who), what, whom);
        if (refusal == null) {
            work.run();
        } else if (refusal.equals("refused")) {
            // The asker may not even read that there is such a user.
            assertThatThrownBy(work::run).isInstanceOfAny(Refused.class, UserRefused.class);
        } else {
            assertThat(faults(work)).containsExactly(Kind.valueOf(refusal));
        }
    }

    private void perform(final User asker, final String what, final String whom) {
        switch (what) {
            case "disables" -> desk.editing().disable(asker, whom);
            case "sets the password of" -> desk.passwords().set(asker, whom, PASSWORD + "!");
            case "makes a link for" -> desk.passwords().makeLink(asker, whom);
            default -> {
                final String role = what.split(" ")[1];
                desk.editing().change(asker, whom, new UserDetails(
                        "", "", "", role.equals("nothing") ? Set.of() : Set.of(role)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"disables", "gives nothing to"})
    void theLastSuperuserWhoCanLogInStays(final String what) {
        desk.editing().disable(user("superuser"), "super2");
        assertThat(faults(() -> perform(UserDesk.operator(), what, "superuser"))).containsExactly(Kind.LAST_SUPERUSER);
        desk.editing().enable(user("superuser"), "super2");
        perform(UserDesk.operator(), what, "superuser");
        assertThat(users.withRole("superuser")).containsExactly("super2");
    }

    @Test
    void rolesThatTheOneWhoAsksMayNotReadStayAsTheyAre() {
        desk.editing().change(user("superuser"), "writer1", new UserDetails("", "", "", Set.of("writer", "manager")));
        assertThat(desk.catalogue().user(user("clerk1"), "writer1").orElseThrow().roles()).containsExactly("writer");
        desk.editing().change(user("clerk1"), "writer1", new UserDetails("Ny", "", "", Set.of()));
        assertThat(users.roles("writer1")).containsExactly("manager");
    }

    @Test
    void whoIsDisabledCannotLogInAndOldSessionsStayEndedAfterwards() {
        final int before = users.sessionsEnded("writer1");
        desk.editing().disable(user("superuser"), "writer1");
        assertThat(users.find("writer1")).isEmpty();
        desk.editing().enable(user("superuser"), "writer1");
        assertThat(users.logIn("writer1", PASSWORD, "here")).isInstanceOf(Login.Accepted.class);
        assertThat(users.sessionsEnded("writer1")).isGreaterThan(before);
    }

    @ParameterizedTest
    @CsvSource({"a, NAME_FORM", "Anna, NAME_FORM", "a b, NAME_FORM", "../x, NAME_FORM", "a/b, NAME_FORM", "'', NAME_FORM",
        "anna., NAME_FORM", "anonymous, NAME_RESERVED", "admin, NAME_RESERVED", "me, NAME_RESERVED",
        "new, NAME_RESERVED", "superuser, NAME_TAKEN", "writer1, NAME_TAKEN"})
    void namesThatCannotBeUsedAreRefused(final String name, final Kind kind) {
        assertThat(faults(() -> add(name, "writer"))).containsExactly(kind);
    }

    @Test
    void everyFaultIsToldAtOnce() {
        assertThat(faults(() -> desk.editing().add(user("superuser"), "X", new UserDetails("n".repeat(101), "nobody",
                "tlh", Set.of("emperor")), Optional.of("short")))).containsExactlyInAnyOrder(Kind.NAME_FORM,
                Kind.FULL_NAME_LONG, Kind.EMAIL_FORM, Kind.LANGUAGE_UNKNOWN, Kind.ROLE_UNKNOWN, Kind.PASSWORD_SHORT);
    }

    @Test
    void whatWasDoneIsRecordedWithoutPasswords() throws RepositoryException {
        final User superuser = user("superuser");
        desk.editing().change(superuser, "writer1", new UserDetails("Ny", "", "", Set.of("manager")));
        desk.passwords().set(superuser, "writer1", PASSWORD);
        desk.editing().disable(superuser, "writer1");
        final List<String> actions = new ArrayList<>();
        for (final Node entry : JcrUtils.getChildNodes(
                repository.lasting("users").getNode("/.authoring/audit/2026/05/01"))) {
            if (entry.getProperty("path").getString().equals("/admin/writer1")) {
                assertThat(entry.getProperty("user").getString()).isIn("superuser", "admin");
                actions.add((entry.getProperty("action").getString() + " "
                        + entry.getProperty("detail").getString()).strip());
            }
        }
        assertThat(actions).containsExactlyInAnyOrder("created writer", "rolesChanged +manager, -writer",
                "changed title", "passwordChanged", "disabled");
        assertThat(stored(repository.lasting("users"))).noneMatch(value -> value.contains(PASSWORD));
    }
}
