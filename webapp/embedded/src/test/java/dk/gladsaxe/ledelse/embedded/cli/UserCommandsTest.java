package dk.gladsaxe.ledelse.embedded.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Outcome;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The commands for users")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UserCommandsTest {

    private static final String PASSWORD = "prøv en lang en";

    private Running host;

    @BeforeAll
    void start() {
        host = Running.start();
    }

    @AfterAll
    void stop() throws IOException {
        host.close();
    }

    @Test
    void letSomebodyInAndOutAgainWhileTheHostRuns() throws Exception {
        final Outcome added = type(Map.of("LEDELSE_USER_PASSWORD", PASSWORD), List.of(), "user", "add", "eksempel",
                "--full-name", "Et Eksempel", "--email", "eksempel@example.org", "--role", "ledelse-editor");
        assertThat(added.exit()).as(added.err()).isZero();
        assertThat(added.out() + added.err()).doesNotContain(PASSWORD);
        assertThat(status(PASSWORD)).isEqualTo(200);
        assertThat(type("user", "list").out()).containsPattern(
                "eksempel +enabled +ledelse-editor {2}Et Eksempel {2}<eksempel@example.org>");

        assertThat(type("user", "disable", "eksempel").out()).contains("disabled eksempel");
        assertThat(status(PASSWORD)).isEqualTo(401);
        assertThat(type("user", "list").out()).containsPattern("eksempel +disabled");
        assertThat(type("user", "enable", "eksempel").exit()).isZero();
        assertThat(status(PASSWORD)).isEqualTo(200);

        assertThat(type("user", "roles", "eksempel", "--add", "ledelse-publisher", "--remove", "ledelse-editor").out())
                .contains("eksempel: ledelse-publisher");
        final Outcome piped = type(Map.of(), List.of("rørt igennem et rør"), "user", "password", "eksempel");
        assertThat(piped.exit()).as(piped.err()).isZero();
        assertThat(status(PASSWORD)).isEqualTo(401);
        assertThat(status("rørt igennem et rør")).isEqualTo(200);
    }

    @Test
    void showTheRolesThereAre() {
        assertThat(type("user", "roles").out()).contains("ledelse-editor", "Kan ikke udgive.", "superuser")
                .doesNotContain("anonymous");
    }

    @Test
    void giveSuperuserTheSamePasswordOnBothInstances() throws Exception {
        assertThat(superuserOn("", SharedHost.PASSWORD)).isEqualTo(200);
        assertThat(type(Map.of("LEDELSE_USER_PASSWORD", PASSWORD), List.of(), "user", "password", "superuser").exit())
                .isZero();
        for (final String instance : List.of("", "/author")) {
            assertThat(superuserOn(instance, PASSWORD)).as(instance).isEqualTo(200);
            assertThat(superuserOn(instance, SharedHost.PASSWORD)).as(instance).isEqualTo(401);
        }
    }

    private int superuserOn(final String instance, final String password) throws IOException, InterruptedException {
        return host.get(instance + "/ledelse", "Authorization", "Basic " + Base64.getEncoder()
                .encodeToString(("superuser:" + password).getBytes(StandardCharsets.UTF_8))).statusCode();
    }

    @Test
    void makeALinkInPlaceOfAPassword() throws Exception {
        final Outcome added = type("user", "add", "linket", "--link");
        assertThat(added.exit()).as(added.err()).isZero();
        final String address = added.out().lines().filter(line -> line.startsWith("/author/")).findFirst().orElseThrow();
        assertThat(host.get(address).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "user | list, add, roles, password, disable or enable",
        "user list extra | extra",
        "user add | NAME",
        "user add Anna --link | 'Anna' cannot be a user name. Expected",
        "user add superuser --link | There is a user 'superuser' already",
        "user add anna --link --email nobody | 'nobody' is no e-mail address. Expected",
        "user add anna --link --language tlh | Expected da or en",
        "user add anna --link --role emperor | There is no role 'emperor'",
        "user add anna | There is no password. Type it when asked",
        "user password nobody --link | There is no user 'nobody'",
        "user roles nobody | There is no user 'nobody'",
        "user roles --add x | Type the name of the user",
        "user roles superuser --add x --remove x | cannot be given and taken at once",
        "user roles superuser --remove ledelse-editor | has not got the role 'ledelse-editor'",
        "user roles superuser --remove superuser | last superuser",
        "user disable superuser | last superuser",
        "user enable anonymous | There is no user 'anonymous'"})
    void refuseWhatCannotBeUsed(final String typed, final String message) {
        final Outcome outcome = type(typed.split(" "));
        assertThat(outcome.exit()).as(outcome.err()).isEqualTo(2);
        assertThat(outcome.err()).contains(message).doesNotContain("\tat ");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void refuseAPasswordThatIsTypedDifferentlyTheSecondTime() {
        final Outcome outcome = type(Map.of(), List.of("en lang adgangskode", "en anden adgangskode"),
                "user", "password", "superuser");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("not the same").doesNotContain("en lang adgangskode");
    }

    @Test
    void tellHowToTypeThem() {
        assertThat(type("user", "add", "--rol").err()).contains("'ledelse user add --help' shows what can be typed.");
        assertThat(type("user", "add", "--help").out()).contains("Usage: ledelse user add", "--role", "--link");
        assertThat(type("help", "user").out()).contains("list", "add", "roles", "password", "disable", "enable");
    }

    private int status(final String password) throws IOException, InterruptedException {
        return host.get("/author/.magnolia/admincentral", "Authorization", "Basic " + Base64.getEncoder()
                .encodeToString(("eksempel:" + password).getBytes(StandardCharsets.UTF_8))).statusCode();
    }

    private Outcome type(final String... arguments) {
        return type(Map.of(), List.of(), arguments);
    }

    private Outcome type(final Map<String, String> environment, final List<String> lines, final String... arguments) {
        return type(host.home(), ".", environment, lines, arguments);
    }

    private static Outcome type(final Path folder, final String home, final Map<String, String> environment,
            final List<String> lines, final String... arguments) {
        final Deque<String> typed = new ArrayDeque<>(lines);
        final StringWriter out = new StringWriter();
        final StringWriter err = new StringWriter();
        final int exit = Cli.of(new Surroundings(folder, SharedHost.PROJECT, environment, false,
                        prompt -> Optional.ofNullable(typed.poll())), new Logs())
                .run(withHome(home, arguments), new PrintWriter(out), new PrintWriter(err));
        return new Outcome(exit, out.toString(), err.toString());
    }

    private static List<String> withHome(final String home, final String... arguments) {
        final List<String> all = new ArrayList<>(List.of(arguments));
        if (arguments.length > 1 && arguments[0].equals("user") && !all.contains("--help")) {
            all.add("--home");
            all.add(home);
        }
        return all;
    }
}
