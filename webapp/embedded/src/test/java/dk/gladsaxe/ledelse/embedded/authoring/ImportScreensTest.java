package dk.gladsaxe.ledelse.embedded.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The import of a document by the browser")
class ImportScreensTest {

    private static final Path EXAMPLE =
            SharedHost.PROJECT.resolve("magnolia-ledelse-module/src/test/resources/document/eksempel.txt");
    private static final String ANY = "text/html";

    private Running host;
    private Editor editor;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        host = Running.start();
        editor = Editor.of(host);
    }

    @AfterEach
    void stop() throws IOException {
        host.close();
    }

    @Test
    void showsWhatIsNewAndImportsItAsDraftsWhenItIsAccepted() throws IOException, InterruptedException {
        final Document decision = Jsoup.parse(send("2031", Files.readString(EXAMPLE)).body());
        assertThat(decision.select(".group h2").eachText())
                .contains("Ledelsesgrundlag", "Ledelsesrelationer", "Fokuspunkter");
        assertThat(decision.select(".difference.created")).hasSize(decision.select("[name=item]").size()).hasSizeGreaterThan(10);

        final Document done = accept(decision, decision.select("[name=item]").eachAttr("value"));
        assertThat(done.select(".flash").text()).contains("Der er intet tilbage");
        assertThat(editor.page("/apps/ledelse-frameworks-app?q=2031").select("tbody .status").eachText()).containsExactly("Kladde");
        assertThat(host.get("/ledelse/udgaver/ledelsesgrundlag-2031").statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(send("2031", Files.readString(EXAMPLE)).body()).text())
                .contains("Alt i dokumentet er der allerede");
    }

    @Test
    void callsChosenValuesAndDaysAsTheRestOfTheInterfaceDoes() throws IOException, InterruptedException {
        final Document decision = Jsoup.parse(send("2031", Files.readString(EXAMPLE)).body());
        assertThat(decision.select("dt:contains(Retning) + dd").eachText())
                .contains("Op: egen leder, direktion og politikere").doesNotContain("upward");
        assertThat(decision.select("dt:contains(Farve) + dd").eachText()).isNotEmpty()
                .allMatch(colour -> Character.isUpperCase(colour.charAt(0)));
        assertThat(decision.select(".facts dd, .difference dd").eachText())
                .contains("1. jan. 2031").doesNotContain("2031-01-01");
    }

    @Test
    void marksTheWordsThatChangeAndTakesNothingButWhatIsChosen() throws IOException, InterruptedException {
        final Document first = Jsoup.parse(send("2031", Files.readString(EXAMPLE)).body());
        accept(first, first.select("[name=item]").eachAttr("value"));
        final String corrected = Files.readString(EXAMPLE)
                .replace("hvordan beslutninger virker i hverdagen", "hvordan beslutninger virker i praksis")
                .replace("– om at se hele byen", "– om at kende hele byen");

        final Document decision = Jsoup.parse(send("2031", corrected).body());
        assertThat(decision.select(".difference.changed")).hasSize(2);
        assertThat(decision.select("del").eachText()).containsExactlyInAnyOrder("se", "hverdagen");
        assertThat(decision.select("ins").eachText()).containsExactlyInAnyOrder("kende", "praksis");

        final String point = decision.select(".difference.changed:has(ins:contains(praksis)) [name=item]").val();
        final Document left = accept(decision, List.of(point));
        assertThat(left.select(".flash").text()).contains("Hentet som kladder: 1");
        assertThat(left.select(".difference.changed ins").eachText()).containsExactly("kende");
    }

    @Test
    void doesNotTakeSomethingWithoutWhatItBelongsTo() throws IOException, InterruptedException {
        final Document decision = Jsoup.parse(send("2031", Files.readString(EXAMPLE)).body());
        final List<String> points = decision.select("[name=item][value^=ledelse-focus-points]").eachAttr("value");
        final Document refused = accept(decision, points);
        assertThat(refused.select(".refusal li").eachText()).contains("Ledelse opad");
        assertThat(refused.select("[name=item][checked]").eachAttr("value")).isEqualTo(points);
        assertThat(editor.page("/apps/ledelse-focus-points-app?q=ubekvemt").select("tbody tr")).isEmpty();
    }

    @Test
    void saysInPlainWordsWhereADocumentCannotBeUnderstood() throws IOException, InterruptedException {
        final HttpResponse<String> letter = send("", "Kære alle\n\nDer er kage klokken 14.");
        assertThat(letter.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(letter.body()).select(".sought .absent").eachText())
                .anyMatch(text -> text.contains("Ledelse opad"));
        final String twice = Files.readString(EXAMPLE).replace("Ledelse opad\n", "Ledelse på tværs\n");
        assertThat(Jsoup.parse(send("", twice).body()).select(".refusal p").text())
                .matches("Linje \\d+: »Ledelse på tværs« står i dokumentet to gange.*");
        assertThat(Jsoup.parse(editor.sendFile("/import/read", fields("", ""), "x.bin", "application/pdf",
                new byte[] {1, 0, 2}, ANY).body()).select(".refusal p").text()).contains("hverken ren tekst eller en PDF");
        assertThat(Jsoup.parse(send("---", Files.readString(EXAMPLE)).body()).select(".refusal p").text())
                .contains("mindst ét bogstav eller tal");
    }

    @Test
    void takesTextThatIsPastedToo() throws IOException, InterruptedException {
        final Document decision = Jsoup.parse(editor.send(Editor.ROOT + "/import/read",
                fields("2031", Files.readString(EXAMPLE))).body());
        assertThat(decision.select(".facts dd").eachText()).contains("Indsat tekst", "ledelsesgrundlag-2031");
    }

    @Test
    void showsTheDifferencesAgainWhereContentHasChangedSince() throws IOException, InterruptedException {
        final Document decision = Jsoup.parse(send("2031", Files.readString(EXAMPLE)).body());
        accept(decision, decision.select("[name=item]").eachAttr("value"));
        send("2031", Files.readString(EXAMPLE).replace("– om at se hele byen", "– om at kende hele byen"));
        final Document late = accept(decision, decision.select("[name=item]").eachAttr("value"));
        assertThat(late.select(".flash").text()).contains("Se forskellene igen");
        assertThat(late.select(".difference")).hasSize(1);
    }

    @Test
    void forgetsADocumentThatIsDiscarded() throws IOException, InterruptedException {
        send("2031", Files.readString(EXAMPLE));
        editor.send(Editor.ROOT + "/import/discard", Map.of("formKey", key()));
        assertThat(editor.page("/import/decide").select(".flash").text()).contains("Vælg det igen");
    }

    private HttpResponse<String> send(final String edition, final String text) throws IOException, InterruptedException {
        return editor.sendFile("/import/read", fields(edition, ""), "grundlag.txt", "text/plain",
                text.getBytes(StandardCharsets.UTF_8), ANY);
    }

    private Map<String, String> fields(final String edition, final String text) throws IOException, InterruptedException {
        return Map.of("formKey", key(), "edition", edition, "validFrom", "2031-01-01", "text", text);
    }

    private String key() throws IOException, InterruptedException {
        return editor.page("/import").select("[name=formKey]").first().val();
    }

    private Document accept(final Document decision, final List<String> items) throws IOException, InterruptedException {
        final StringBuilder form = new StringBuilder("formKey=" + encoded(key()) + "&revision="
                + encoded(decision.select("[name=revision]").val()));
        items.forEach(item -> form.append("&item=").append(encoded(item)));
        return Jsoup.parse(editor.sendForm(Editor.ROOT + "/import/accept", form.toString()).body());
    }

    private static String encoded(final String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
