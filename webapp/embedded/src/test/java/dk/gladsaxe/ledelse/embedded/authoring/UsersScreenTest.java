package dk.gladsaxe.ledelse.embedded.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.editing.users.UserDesk;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import dk.gladsaxe.ledelse.embedded.security.RolePermissions;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Users in the authoring interface")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UsersScreenTest {

    private static final String PASSWORD = "en lang adgangskode";
    private static final String STORIES = "/apps/ledelse-stories-app";

    private Running host;
    private Editor superuser;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        host = Running.start();
        superuser = Editor.of(host);
        add("forfatter", "ledelse-editor");
        add("udgiver", "ledelse-publisher");
    }

    @AfterAll
    void stop() throws IOException {
        host.close();
    }

    @Test
    void areListedWithTheirRolesAndFoundBySearchingAndFiltering() throws IOException, InterruptedException {
        assertThat(superuser.page("").select(".launcher a").eachText()).contains("Brugere");
        assertThat(superuser.page("/users").select("tbody tr").eachText())
                .anyMatch(line -> line.contains("forfatter") && line.contains("Ledelse: redaktør"))
                .anyMatch(line -> line.contains("superuser")).noneMatch(line -> line.contains("anonymous"));
        assertThat(superuser.page("/users?q=FORFATTER").select("tbody tr")).hasSize(1);
        assertThat(superuser.page("/users?role=ledelse-publisher").select("tbody a").eachText())
                .containsExactly("udgiver");
        assertThat(superuser.page("/users?state=DISABLED").select("tbody a").eachText()).doesNotContain("forfatter");
    }

    @Test
    void haveTheirRolesExplainedInPlainWords() throws IOException, InterruptedException {
        final Document form = superuser.page("/users/forfatter");
        assertThat(form.select("#role-ledelse-editor-allows li").eachText())
                .anyMatch(text -> text.startsWith("Skriver og retter i:") && text.contains("Praksisfortællinger"))
                .contains("Kan ikke udgive.");
        assertThat(form.select("#role-ledelse-publisher-allows li").eachText())
                .anyMatch(text -> text.startsWith("Udgiver:") && text.contains("Fokuspunkter"));
        assertThat(form.select("#role-ledelse-reader-allows").text()).contains("Giver ikke adgang til redaktionen.");
    }

    @Test
    void anEditorOpensTheAppsButNotTheUsersAndDoesNotPublish() throws IOException, InterruptedException {
        final Editor editor = Editor.of(host, "forfatter", PASSWORD);
        assertThat(editor.page("").select(".launcher a").eachText())
                .contains("Praksisfortællinger").doesNotContain("Brugere");
        assertThat(editor.page(STORIES).select("tbody tr")).hasSizeGreaterThanOrEqualTo(12);
        for (final String path : new String[] {"/users", "/users/new", "/users/superuser", "/users/forfatter"}) {
            assertThat(editor.send(Editor.ROOT + path, Map.of()).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(editor.page(STORIES).select("button[value=publish]")).isEmpty();
        final String key = editor.page("").select("[name=formKey]").first().val();
        for (final String action : new String[] {"password", "link", "disable", "enable"}) {
            assertThat(editor.send(Editor.ROOT + "/users/superuser/" + action,
                    Map.of("formKey", key, "password", PASSWORD)).statusCode()).as(action).isEqualTo(404);
        }
        final var stories = host.host().instances().author().definitions().app("ledelse-stories-app").orElseThrow();
        final var type = host.host().instances().author().definitions()
                .contentType(stories.contentType().orElseThrow()).orElseThrow();
        final ContentApp app = new ContentApp(stories, type, "");
        assertThat(app.publishable(user("forfatter"))).isFalse();
        assertThat(app.publishable(user("udgiver"))).isTrue();
    }

    @Test
    void sayBesideTheFieldWhatIsWrongAndKeepWhatWasTyped() throws IOException, InterruptedException {
        final HttpResponse<String> answer = create(Map.of("name", "Anna B", "email", "ingen", "fullName", "Et Eksempel",
                "access", "password", "password", "kort"));
        assertThat(answer.statusCode()).isEqualTo(422);
        final Document page = Jsoup.parse(answer.body());
        assertThat(page.select(".summary a").eachAttr("href")).contains("#f-name", "#f-email", "#f-password");
        assertThat(page.select("#f-name[aria-invalid=true][aria-describedby~=f-name-problems]")).isNotEmpty();
        assertThat(page.select("#f-fullName").val()).isEqualTo("Et Eksempel");
        assertThat(page.select("#f-password").val()).isEmpty();
    }

    @Test
    void getInByALinkThatIsShownOnceAndWorksOnce() throws IOException, InterruptedException {
        final Document made = Jsoup.parse(create(Map.of("name", "linket", "access", "link",
                "role.ledelse-editor", "yes")).body());
        final String link = made.select("#link").val();
        assertThat(link).startsWith("http://127.0.0.1:" + host.host().port() + "/author/.password?link=");
        assertThat(superuser.page("/users/linket").select("#link")).isEmpty();
        final String path = link.substring(link.indexOf("/author/"));

        final Editor nobody = Editor.of(host, "nobody", "nothing");
        final HttpResponse<String> page = nobody.send(path, Map.of());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        final String token = Jsoup.parse(page.body()).select("[name=link]").val();
        assertThat(choose(nobody, token, "kort", "kort").statusCode()).isEqualTo(422);
        assertThat(choose(nobody, token, PASSWORD, PASSWORD + "x").body()).contains("ikke ens");
        assertThat(choose(nobody, token, PASSWORD, PASSWORD).body()).contains("Adgangskoden er skiftet");
        assertThat(Editor.of(host, "linket", PASSWORD).page("").select(".launcher a")).isNotEmpty();
        assertThat(nobody.send(path, Map.of()).statusCode()).isEqualTo(404);
        assertThat(host.get("/.password?link=" + token).statusCode()).as("on public").isEqualTo(404);
    }

    @Test
    void areOutAtOnceWhenDisabledAndStayOutOfOldSessions() throws IOException, InterruptedException {
        add("midlertidig", "ledelse-editor");
        final Editor editor = Editor.of(host, "midlertidig", PASSWORD);
        assertThat(editor.page("").select(".launcher a")).isNotEmpty();
        assertThat(act("midlertidig", "disable", Map.of()).select(".flash").text()).contains("spærret");
        assertThat(editor.page("").select(".launcher a")).isEmpty();
        assertThat(Editor.of(host, "midlertidig", PASSWORD).page("").select(".launcher a")).isEmpty();
        act("midlertidig", "enable", Map.of());
        assertThat(editor.page("").select(".launcher a")).as("a session from before").isEmpty();
        assertThat(Editor.of(host, "midlertidig", PASSWORD).page("").select(".launcher a")).isNotEmpty();
    }

    @Test
    void getANewPasswordThatEndsTheirSessions() throws IOException, InterruptedException {
        add("glemsom", "ledelse-editor");
        final Editor editor = Editor.of(host, "glemsom", PASSWORD);
        assertThat(act("glemsom", "password", Map.of("password", "kort")).select("#f-password-problems").text())
                .contains("mindst 12 tegn");
        act("glemsom", "password", Map.of("password", "en splinterny en"));
        assertThat(editor.page("").select(".launcher a")).isEmpty();
        assertThat(Editor.of(host, "glemsom", "en splinterny en").page("").select(".launcher a")).isNotEmpty();
    }

    @Test
    void changeTheirOwnPasswordWithTheOldOne() throws IOException, InterruptedException {
        add("selv", "ledelse-editor");
        final Editor editor = Editor.of(host, "selv", PASSWORD);
        final String link = editor.page("").select(".shell-user").attr("href");
        assertThat(link).isEqualTo(Editor.ROOT + "/users/me");
        assertThat(own(editor, "forkert", "den helt nye en", "den helt nye en").select("#f-old-problems").text())
                .contains("forkert");
        assertThat(own(editor, PASSWORD, "den helt nye en", "en anden ny en").select("#f-again-problems").text())
                .contains("ikke ens");
        assertThat(own(editor, PASSWORD, "den helt nye en", "den helt nye en").select(".notice").text())
                .contains("Adgangskoden er skiftet");
        assertThat(Editor.of(host, "selv", "den helt nye en").page("").select(".launcher a")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"disable, Det kan du ikke gøre ved din egen bruger", "link, Det kan du ikke gøre ved din egen bruger"})
    void guardOnesOwnAccount(final String action, final String message) throws IOException, InterruptedException {
        assertThat(act("superuser", action, Map.of()).select(".flash").text()).contains(message);
        final Document own = superuser.page("/users/superuser");
        assertThat(own.select("#f-roles input:not([disabled])")).isEmpty();
        assertThat(own.select("form[action$=/disable]")).isEmpty();
        assertThat(Jsoup.parse(superuser.send(Editor.ROOT + "/users/superuser",
                Editor.filled(own, Map.of("fullName", "Den Øverste"))).body()).select(".flash").text())
                .isEqualTo("Ændringerne er gemt.");
        assertThat(user("superuser").roles()).contains("superuser");
    }

    @Test
    void areSpokenToInTheirLanguage() throws IOException, InterruptedException {
        create(Map.of("name", "english", "language", "en", "access", "password", "password", PASSWORD,
                "role.ledelse-editor", "yes"));
        assertThat(Editor.of(host, "english", PASSWORD).page("").select("html").attr("lang")).isEqualTo("en");
    }

    private User user(final String name) {
        final var desk = host.host().instances().userDesk();
        final var stored = desk.catalogue().user(
                UserDesk.operator(), name).orElseThrow();
        return new User(name, Set.copyOf(stored.roles()),
                RolePermissions.NONE);
    }

    private void add(final String name, final String role) throws IOException, InterruptedException {
        final HttpResponse<String> answer = create(Map.of("name", name, "access", "password", "password", PASSWORD,
                "role." + role, "yes"));
        assertThat(Jsoup.parse(answer.body()).select(".flash").text()).contains("oprettet");
    }

    private HttpResponse<String> create(final Map<String, String> values) throws IOException, InterruptedException {
        return superuser.send(Editor.ROOT + "/users/new", Editor.filled(superuser.page("/users/new"), values));
    }

    private Document act(final String name, final String action, final Map<String, String> values)
            throws IOException, InterruptedException {
        final Map<String, String> form = new LinkedHashMap<>(values);
        form.put("formKey", superuser.page("/users").select("[name=formKey]").first().val());
        return Jsoup.parse(superuser.send(Editor.ROOT + "/users/" + name + "/" + action, form).body());
    }

    private static Document own(final Editor editor, final String old, final String password, final String again)
            throws IOException, InterruptedException {
        return Jsoup.parse(editor.send(Editor.ROOT + "/users/me", Editor.filled(editor.page("/users/me"),
                Map.of("old", old, "password", password, "again", again))).body());
    }

    private static HttpResponse<String> choose(final Editor nobody, final String token, final String password,
            final String again) throws IOException, InterruptedException {
        return nobody.send("/author/.password", Map.of("link", token, "password", password, "again", again));
    }
}
