package dk.gladsaxe.ledelse.embedded.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Calendar;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.jackrabbit.commons.JcrUtils;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A shared preview")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedPreviewTest {

    private static final String PAGE = "/ledelse/kladde";

    private Running host;
    private Editor editor;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        host = Running.start(Path.of("src/test/resources/parts"));
        editor = Editor.of(host);
        PageDesk.create(editor, "/ledelse", "kladde", "parts:pages/board");
        final Document form = editor.page("/pages/component?path=" + PAGE + "&area=" + PAGE
                + "/main&template=parts:components/note");
        editor.send(Editor.ROOT + "/pages/component",
                Editor.filled(form, Map.of("heading", "Endnu ikke udgivet", "heading_en", "Not published yet")));
    }

    @AfterAll
    void stop() throws IOException {
        host.close();
    }

    @Test
    void showsTheDraftInBothLanguagesToWhoeverHasTheLink() throws IOException, InterruptedException {
        final String link = share();
        final HttpResponse<String> danish = stranger(link);
        assertThat(danish.statusCode()).isEqualTo(200);
        assertThat(danish.uri().getPath()).endsWith(PAGE + ".html");
        assertThat(danish.body()).contains("Endnu ikke udgivet").doesNotContain("cms:page", "cms:area", "cms:component");
        assertThat(stranger(link + "/en" + PAGE).body()).contains("Not published yet");
        assertThat(stranger(link + PAGE + "?mgnlPreview=false").body()).doesNotContain("cms:area");
    }

    @Test
    void isNeitherFoundBySearchEnginesNorKept() throws IOException, InterruptedException {
        final HttpResponse<String> answer = stranger(share() + PAGE);
        assertThat(answer.headers().firstValue("X-Robots-Tag").orElseThrow()).contains("noindex");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void bringsTheFilesThatThePageNeeds() throws IOException, InterruptedException {
        final String link = share("/ledelse/spoergsmaal");
        final Document page = Jsoup.parse(stranger(link).body());
        assertThat(page.select("link[rel=stylesheet]")).isNotEmpty().allSatisfy(style -> {
            assertThat(style.attr("href")).startsWith(URI.create(link).getPath());
            assertThat(stranger(style.attr("href")).statusCode()).isEqualTo(200);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ledelse", "/ledelse/fortaellinger", "/en/ledelse", PAGE + "~x~.html", PAGE + "/under",
        "/.magnolia/admincentral", "/.rest/delivery/ledelse/stories/v1", "/.rest/delivery/ledelse/api/v1/stories",
        "/.start", "/.login", "/dam/jcr:7e0d5c10-0000-4000-8000-000000000001/x.png", "/.resources/parts/module.yaml"})
    void leadsToNothingElse(final String path) throws IOException, InterruptedException {
        assertThat(stranger(share() + path).statusCode()).isEqualTo(404);
    }

    @Test
    void opensNoOtherDoorToAuthor() throws IOException, InterruptedException {
        share();
        assertThat(stranger("/author" + PAGE).uri().getPath()).isEqualTo("/author/.login");
    }

    @Test
    void takesNothingButQuestions() throws IOException, InterruptedException {
        final HttpResponse<String> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(
                host.address(share() + PAGE)).POST(HttpRequest.BodyPublishers.ofString("x=1")).build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void showsNothingByParametersThatThePageDoesNotShowByItself() throws IOException, InterruptedException {
        final String link = share("/ledelse/soeg");
        final String plain = stranger(link + "/ledelse/soeg").body();
        assertThat(stranger(link + "/ledelse/soeg?q=leder").body()).isEqualTo(plain);
        assertThat(host.getAsEditor("/author/ledelse/soeg?q=leder").body()).isNotEqualTo(plain);
    }

    @Test
    void isNotThereForAnotherToken() throws IOException, InterruptedException {
        final String link = share();
        final char last = link.charAt(link.length() - 2);
        final String other = link.substring(0, link.length() - 2) + (last == 'A' ? 'B' : 'A') + link.charAt(link.length() - 1);
        assertThat(stranger(other + PAGE).statusCode()).isEqualTo(404);
        assertThat(stranger("/author/.preview/" + PAGE).statusCode()).isEqualTo(404);
        assertThat(stranger("/author/.preview/short" + PAGE).statusCode()).isEqualTo(404);
    }

    @Test
    void endsWhenItsTimeIsOver() throws Exception {
        final String link = share();
        assertThat(stranger(link).statusCode()).isEqualTo(200);
        endAll(Instant.now().minusSeconds(1));
        assertThat(stranger(link).statusCode()).isEqualTo(404);
        assertThat(stranger(link + PAGE).statusCode()).isEqualTo(404);
        assertThat(editor.page("/pages/preview?path=" + PAGE).select(".share-list li")).isEmpty();
    }

    @Test
    void endsAtOnceWhenItIsRevoked() throws IOException, InterruptedException {
        final String link = share();
        assertThat(stranger(link).statusCode()).isEqualTo(200);
        for (Document screen = editor.page("/pages/preview?path=" + PAGE); !screen.select(".share-list form").isEmpty();
                screen = editor.page("/pages/preview?path=" + PAGE)) {
            editor.send(Editor.ROOT + "/pages/preview/revoke", Map.of(
                    "formKey", screen.expectFirst("[name=formKey]").val(), "path", PAGE,
                    "id", screen.expectFirst(".share-list [name=id]").val()));
        }
        assertThat(stranger(link).statusCode()).isEqualTo(404);
    }

    @Test
    void endsWhenThePageGoesIntoTheBin() throws IOException, InterruptedException {
        PageDesk.create(editor, "/ledelse", "vaek", "parts:pages/board");
        final String link = share("/ledelse/vaek");
        assertThat(stranger(link).statusCode()).isEqualTo(200);
        final Document question = editor.page("/pages/delete?path=/ledelse/vaek");
        editor.send(Editor.ROOT + "/pages/delete", Editor.filled(question, Map.of()));
        assertThat(stranger(link).statusCode()).isEqualTo(404);
    }

    @Test
    void isStoredAsNothingThatALinkCanBeMadeOf() throws Exception {
        final String link = share();
        final String token = link.substring(link.lastIndexOf('/') + 1);
        assertThat(token).hasSizeGreaterThanOrEqualTo(43);
        final Session session = host.host().instances().author().workspaces().systemSession("website");
        try {
            final StringBuilder stored = new StringBuilder();
            for (final Node each : JcrUtils.getChildNodes(session.getNode("/.authoring/previews"))) {
                stored.append(each.getName()).append(each.getProperty("user").getString());
            }
            assertThat(stored.toString()).isNotEmpty().doesNotContain(token);
        } finally {
            session.logout();
        }
        assertThat(editor.page("/pages/preview?path=" + PAGE).select("#made")).as("shown once").isEmpty();
    }

    private String share() throws IOException, InterruptedException {
        return share(PAGE);
    }

    /** The path of a new link. */
    private String share(final String page) throws IOException, InterruptedException {
        final Map<String, String> values = new LinkedHashMap<>();
        values.put("formKey", editor.page("/pages").expectFirst("[name=formKey]").val());
        values.put("path", page);
        values.put("days", "7");
        final Document made = Jsoup.parse(editor.send(Editor.ROOT + "/pages/preview/share", values).body());
        return URI.create(made.expectFirst("#made").val()).getPath();
    }

    private HttpResponse<String> stranger(final String path) throws IOException, InterruptedException {
        return HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build().send(
                HttpRequest.newBuilder(host.address(path)).header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    private void endAll(final Instant moment) throws RepositoryException {
        final Session session = host.host().instances().author().workspaces().systemSession("website");
        try {
            final Calendar until = Calendar.getInstance();
            until.setTimeInMillis(moment.toEpochMilli());
            for (final Node each : JcrUtils.getChildNodes(session.getNode("/.authoring/previews"))) {
                each.setProperty("until", until);
            }
            session.save();
        } finally {
            session.logout();
        }
    }
}
