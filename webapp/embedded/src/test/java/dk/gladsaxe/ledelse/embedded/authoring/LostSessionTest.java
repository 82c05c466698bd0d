package dk.gladsaxe.ledelse.embedded.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("Somebody whose session ends while writing")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LostSessionTest {

    private static final String STORIES = "/apps/ledelse-stories-app";
    private static final String NEW = Editor.ROOT + STORIES + "/new";
    private static final String WRITTEN = "Skrevet \"lige\" før <log-ud>";

    private Running host;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        host = Running.start();
    }

    @AfterAll
    void stop() throws IOException {
        host.close();
    }

    private HttpResponse<String> sendLoggedOut(final String path, final Map<String, String> form, final String... headers)
            throws IOException, InterruptedException {
        final String body = form.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue())).collect(Collectors.joining("&"));
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(host.address(path).toString()))
                .headers(headers).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private static String encoded(final String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Map<String, String> hidden(final Document page) {
        final Map<String, String> values = new LinkedHashMap<>();
        page.select("main form input[type=hidden]").forEach(each -> values.put(each.attr("name"), each.val()));
        return values;
    }

    @Test
    void isToldSoByAPageThatHoldsWhatWasWritten() throws Exception {
        final HttpResponse<String> answer = sendLoggedOut(NEW, Map.of("title", WRITTEN, "formKey", "of the session"),
                "Accept", "text/html,*/*;q=0.8");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).as("no password box of the browser").isEmpty();
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        final Document page = Jsoup.parse(answer.body());
        assertThat(page.select("[role=alert]").text()).contains("logget ud", "Intet er gemt");
        assertThat(page.select("a[target=_blank][rel=noopener]").attr("href"))
                .isEqualTo("/author/.login?returnTo=" + encoded(Editor.ROOT));
        assertThat(page.select("main form").attr("action")).isEqualTo(NEW);
        assertThat(hidden(page)).isEqualTo(Map.of("title", WRITTEN));
    }

    @Test
    void isToldSoInTheLanguageThatWasChosen() throws Exception {
        assertThat(Jsoup.parse(sendLoggedOut(NEW, Map.of("title", "x"), "Accept", "text/html", "Cookie",
                "ledelse-author-language=en").body()).select("h1").text()).isEqualTo("You are logged out");
        assertThat(Jsoup.parse(sendLoggedOut(NEW, Map.of("title", "x"), "Accept", "text/html", "Accept-Language", "en")
                .body()).select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void getsNoPasswordBack() throws Exception {
        assertThat(sendLoggedOut(Editor.ROOT + "/users/me", Map.of("password", "en hemmelighed", "again",
                "en hemmelighed"), "Accept", "text/html").body()).doesNotContain("hemmelighed").contains("Log ind");
    }

    @Test
    void goesOnWithWhatWasWrittenAfterLoggingInAgain() throws Exception {
        final Map<String, String> filled = Editor.filled(Editor.of(host).page(STORIES + "/new"), Map.of("title", WRITTEN,
                "name", "skrevet-foer-log-ud", "date", "2026-03-01", "body", "<p>Brødtekst.</p>"));
        final Map<String, String> held = hidden(Jsoup.parse(sendLoggedOut(NEW, filled, "Accept", "text/html").body()));

        final Editor again = Editor.of(host);
        final HttpResponse<String> shown = again.send(NEW, held);
        assertThat(shown.statusCode()).isEqualTo(403);
        final Document form = Jsoup.parse(shown.body());
        assertThat(form.select("[role=alert] h2").text()).isEqualTo("Prøv igen");
        assertThat(form.select("#f-title").val()).isEqualTo(WRITTEN);
        assertThat(again.page(STORIES + "?q=skrevet-foer-log-ud").select("tbody tr")).as("nothing is stored yet").isEmpty();

        assertThat(Jsoup.parse(again.send(NEW, Editor.filled(form, Map.of())).body()).select("h1").text())
                .isEqualTo(WRITTEN);
    }

    @Test
    void getsAFormWithAnOldKeyAgainAndOverwritesNobody() throws Exception {
        final Editor before = Editor.of(host);
        final String path = before.page(STORIES + "?q=den-tomme-stol").select("tbody a").attr("href")
                .substring(Editor.ROOT.length());
        final Map<String, String> mine = Editor.filled(before.page(path), Map.of("lead", "Min manchet"));
        final Editor again = Editor.of(host);
        again.send(Editor.ROOT + path, Editor.filled(again.page(path), Map.of("lead", "Den andens manchet")));

        final Document form = Jsoup.parse(again.send(Editor.ROOT + path, mine).body());
        assertThat(form.select("#f-lead").text()).isEqualTo("Min manchet");
        assertThat(again.page(path).select("#f-lead").text()).isEqualTo("Den andens manchet");
        assertThat(again.send(Editor.ROOT + path, Editor.filled(form, Map.of())).statusCode()).isEqualTo(409);
    }

    @Test
    void stillKeepsWhatAnotherSavedAfterAMistakeInTheForm() throws Exception {
        final Editor editor = Editor.of(host);
        final String path = editor.page(STORIES + "?q=uden-skaerm").select("tbody a").attr("href")
                .substring(Editor.ROOT.length());
        final Map<String, String> mine = Editor.filled(editor.page(path), Map.of("title", ""));
        editor.send(Editor.ROOT + path, Editor.filled(editor.page(path), Map.of("lead", "Den andens manchet")));
        final Document form = Jsoup.parse(editor.send(Editor.ROOT + path, mine).body());
        editor.send(Editor.ROOT + path, Editor.filled(form, Map.of("title", "Rettet")));
        final Document stored = editor.page(path);
        assertThat(stored.select("#f-title").val()).isEqualTo("Rettet");
        assertThat(stored.select("#f-lead").first().wholeText().strip()).isEqualTo("Den andens manchet");
    }

    @Test
    void hasScriptsThatAreRefusedWithoutAChallenge() throws Exception {
        final HttpResponse<String> kept = sendLoggedOut(Editor.ROOT + STORIES
                + "/drafts/new-00000000-0000-4000-8000-000000000001", Map.of("title", "x"), "Accept", "*/*");
        assertThat(kept.statusCode()).isEqualTo(401);
        assertThat(kept.headers().firstValue("WWW-Authenticate")).isEmpty();
        final HttpResponse<String> asked = host.get(Editor.ROOT + STORIES, "X-Part", "table");
        assertThat(asked.statusCode()).isEqualTo(401);
        assertThat(asked.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertThat(host.get(Editor.ROOT + STORIES, "Authorization", "Basic bm9ib2R5Om5v").headers()
                .firstValue("WWW-Authenticate")).as("who sends a wrong password is asked again").isPresent();
    }

    @Test
    void isSentToTheLogInAndBackWhenAskingForAPage() throws Exception {
        final HttpResponse<String> asked = host.get(Editor.ROOT + STORIES + "?q=x", "Accept", "text/html");
        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(asked.headers().firstValue("Location"))
                .hasValue("/author/.login?returnTo=" + encoded(Editor.ROOT + STORIES + "?q=x"));
    }
}
