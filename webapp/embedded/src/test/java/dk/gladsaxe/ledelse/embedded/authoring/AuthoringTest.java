package dk.gladsaxe.ledelse.embedded.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The authoring interface")
class AuthoringTest extends EditorAtWork {

    private static final String STORIES = "/apps/ledelse-stories-app";
    private static final String TABLE_ONLY = "X-Part";

    @Test
    void isForThoseWhoAreLoggedIn() throws IOException, InterruptedException {
        assertThat(host.get(Editor.ROOT).statusCode()).isIn(302, 303, 401);
        assertThat(host.get("/.magnolia/admincentral").statusCode()).isNotEqualTo(200);
    }

    @Test
    void beginsWithTheAppsOfTheModule() throws IOException, InterruptedException {
        assertThat(editor.page("").select(".launcher a").eachText()).contains("Praksisfortællinger", "Fokuspunkter");
    }

    @Test
    void listsWithTheColumnsOfTheDefinitionAndFindsWhatIsSearchedFor() throws IOException, InterruptedException {
        final Document list = editor.page(STORIES);
        assertThat(list.select("th").eachText()).contains("Navn", "Titel", "Status");
        assertThat(list.select("tbody tr")).hasSizeGreaterThanOrEqualTo(12);
        assertThat(editor.page(STORIES + "?q=uden+skaerm").select("tbody .cell-title").eachText())
                .contains("en-time-uden-skaerm").hasSizeLessThan(12);
        assertThat(editor.page(STORIES + "?q=findes-ikke").select("tbody tr")).isEmpty();
    }

    @Test
    void givesAScriptTheTableAlone() throws IOException, InterruptedException {
        final HttpResponse<String> part = host.get(Editor.ROOT + STORIES, TABLE_ONLY, "table", "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(
                        ("superuser:" + SharedHost.PASSWORD).getBytes(StandardCharsets.UTF_8)));
        assertThat(part.body()).contains("<table").doesNotContain("<html");
    }

    @Test
    void savesADraftThatVisitorsDoNotSeeYet() throws IOException, InterruptedException {
        final Document form = editor.page(STORIES + "/new");
        final Map<String, String> values = Editor.filled(form, Map.of("title", "En ny fortælling", "title_en", "A new story",
                "name", "en-ny", "date", "2026-01-15", "body", "<p>Sådan <script>alert(1)</script>gik det.</p>"));
        final Document saved = Jsoup.parse(editor.send(Editor.ROOT + STORIES + "/new", values).body());
        assertThat(saved.select("h1").text()).isEqualTo("En ny fortælling");
        assertThat(saved.select(".flash").text()).as("says what was taken out").contains("script");
        assertThat(saved.select("#f-body").text()).isEqualTo("<p>Sådan gik det.</p>");
        assertThat(host.get("/ledelse/fortaellinger/en-ny").statusCode()).isEqualTo(404);
    }

    @Test
    void saysBesideTheFieldWhatIsWrongAndKeepsWhatWasWritten() throws IOException, InterruptedException {
        final Document form = editor.page(STORIES + "/new");
        final HttpResponse<String> answer = editor.send(Editor.ROOT + STORIES + "/new", Editor.filled(form,
                Map.of("title", "", "name", "a b", "lead", "Det skal ikke gå tabt")));
        assertThat(answer.statusCode()).isEqualTo(422);
        final Document page = Jsoup.parse(answer.body());
        assertThat(page.select("#f-title[aria-invalid=true]")).isNotEmpty();
        assertThat(page.select("#f-title-problems").text()).isNotBlank();
        assertThat(page.select(".summary a").eachAttr("href")).contains("#f-title", "#f-name");
        assertThat(page.select("#f-lead").text()).isEqualTo("Det skal ikke gå tabt");
    }

    @Test
    void saysThatWhatAnAddressNamesIsNotThere() throws IOException, InterruptedException {
        for (final String address : new String[] {STORIES + "/items/findes-ikke", STORIES + "/items/findes-ikke/versions",
            STORIES + "/findes-ikke", "/pictures/findes-ikke/thumbnail"}) {
            assertThat(editor.send(Editor.ROOT + address, Map.of()).statusCode()).as(address).isEqualTo(404);
        }
    }

    @Test
    void showsBothVersionsWhereTwoSavedAndLosesNeither() throws IOException, InterruptedException {
        final Editor other = Editor.of(host);
        final String path = editor.page(STORIES + "?q=den-tomme-stol").select("tbody a").attr("href")
                .substring(Editor.ROOT.length());
        final Document mine = editor.page(path);
        other.send(Editor.ROOT + path, Editor.filled(other.page(path), Map.of("lead", "Den andens manchet")));

        final HttpResponse<String> late =
                editor.send(Editor.ROOT + path, Editor.filled(mine, Map.of("lead", "Min manchet")));
        assertThat(late.statusCode()).isEqualTo(409);
        final Document conflict = Jsoup.parse(late.body());
        assertThat(conflict.select(".version .text").eachText()).contains("Min manchet", "Den andens manchet");

        final Map<String, String> choice = new LinkedHashMap<>();
        conflict.select("input[type=hidden]").forEach(input -> choice.put(input.attr("name"), input.val()));
        choice.put("keep.lead", "theirs");
        editor.send(Editor.ROOT + path, choice);
        assertThat(editor.page(path).select("#f-lead").text()).isEqualTo("Den andens manchet");
        assertThat(editor.page(path).select("#f-title").val()).isEqualTo(mine.select("#f-title").val());
    }

    @Test
    void saysThatThereIsNothingAtAnAddressThatWasCutOff() throws IOException, InterruptedException {
        for (final String path : List.of(STORIES + "/items/1ede15e0-0004", "/pictures/1ede15e0/thumbnail")) {
            assertThat(host.getAsEditor(Editor.ROOT + path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void takesNothingThatItsOwnFormsDidNotSend() throws IOException, InterruptedException {
        final Map<String, String> forged = Editor.filled(editor.page(STORIES + "/new"), Map.of("formKey", "guessed"));
        assertThat(editor.send(Editor.ROOT + STORIES + "/new", forged).statusCode()).isEqualTo(403);
    }

    @Test
    void speaksEnglishToThoseWhoChooseIt() throws IOException, InterruptedException {
        final Editor english = Editor.of(host);
        final String key = english.page("").select("[name=formKey]").first().val();
        english.send(Editor.ROOT + "/language", Map.of("formKey", key, "lang", "en", "back", "/"));
        assertThat(english.page("").select("html").attr("lang")).isEqualTo("en");
    }
}
