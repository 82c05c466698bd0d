package dk.gladsaxe.ledelse.embedded.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The advice to those who write")
class AdviceScreensTest extends EditorAtWork {

    private static final String STORIES = "/apps/ledelse-stories-app";

    private static final int MOST_LOOKS = 150;

    @Test
    void standsBesideTheFormAndLeadsToItsFields() throws IOException, InterruptedException {
        final Document form = editor.page(story("den-tomme-stol"));
        assertThat(form.select(".advice h2").text()).isEqualTo("Skrivehjælp");
        for (final Element link : form.select("[data-advice-path] a")) {
            assertThat(form.select(link.attr("href"))).as(link.outerHtml()).hasSize(1);
        }
    }

    @Test
    void isAboutWhatIsFilledInAndSavesNothing() throws IOException, InterruptedException {
        final String path = story("den-tomme-stol");
        final Document form = editor.page(path);
        final Document answer = Jsoup.parse(editor.send(Editor.ROOT + path, Editor.filled(form,
                Map.of("then", "advice", "body", "<h2>Et</h2><p>Vi taler med medarbej- dere. <a href=\"/findes/ikke\">Læs mere</a></p>",
                        "lead_en", "", "consentUntil", "2020-01-31"))).body());
        assertThat(paths(answer, "fault")).contains("body", "consentUntil");
        assertThat(paths(answer, "warning")).contains("body");
        assertThat(paths(answer, "hint")).contains("lead_en");
        assertThat(answer.text()).contains("»medarbej- dere« ser ud til at være »medarbejdere«", "31. januar 2020",
                "ikke udfyldt på engelsk").doesNotContain("{0}");
        assertThat(answer.select("[data-advice-answer]").attr("data-status")).startsWith("Fejl: 2.");
        assertThat(editor.page(path).select("#f-lead_en").text()).isNotEmpty();
    }

    @Test
    void keepsNobodyFromSaving() throws IOException, InterruptedException {
        final String path = story("en-time-uden-skaerm");
        final Document saved = Jsoup.parse(editor.send(Editor.ROOT + path, Editor.filled(editor.page(path),
                Map.of("lead", "Vi taler med alle medarbej- dere."))).body());
        assertThat(saved.select(".flash-done")).isNotEmpty();
        assertThat(paths(saved, "warning")).contains("lead");
        editor.send(Editor.ROOT + path, Editor.filled(editor.page(path), Map.of("lead", "Vi taler med alle.")));
    }

    @Test
    void isAReportOfAllContentThatFollowsWhatIsSaved() throws IOException, InterruptedException {
        final String path = story("biblioteket-der-spurgte");
        assertThat(rows("HYPHENATION").eachAttr("href")).noneMatch(href -> href.contains(path));
        final Document form = editor.page(path);
        editor.send(Editor.ROOT + path, Editor.filled(form, Map.of("lead", "Vi spurgte alle borger- ne.")));
        assertThat(rows("HYPHENATION").eachAttr("href")).contains(Editor.ROOT + path + "#f-lead");
        editor.send(Editor.ROOT + path, Editor.filled(editor.page(path),
                Map.of("lead", form.select("#f-lead").text())));
        assertThat(rows("HYPHENATION").eachAttr("href")).noneMatch(href -> href.contains(path));
    }

    @Test
    void callsOneOfAKindByItsSingular() throws IOException, InterruptedException {
        final String path = story("en-time-uden-skaerm");
        final Map<String, String> one = Map.of("then", "advice", "lead", "Vi taler med alle medarbej- dere.");
        final Map<String, String> two = Map.of("then", "advice", "lead", "Vi taler med alle medarbej- dere.",
                "title", "Vi taler med alle medarbej- dere");
        assertThat(heading(path, one)).isEqualTo("Advarsel 1");
        assertThat(heading(path, two)).isEqualTo("Advarsler 2");
        editor.send(Editor.ROOT + path, Editor.filled(editor.page(path), Map.of("lead", "Vi taler med alle medarbej- dere.")));
        final Document narrowed = report("/advice?rule=HYPHENATION&app=ledelse-stories-app");
        assertThat(narrowed.select(".report li")).hasSize(1);
        assertThat(narrowed.select(".tally .advice-warning").text()).isEqualTo("1 Advarsel");
        editor.send(Editor.ROOT + path, Editor.filled(editor.page(path), Map.of("lead", "Vi taler med alle.")));
    }

    private String heading(final String path, final Map<String, String> values) throws IOException, InterruptedException {
        return Jsoup.parse(editor.send(Editor.ROOT + path, Editor.filled(editor.page(path), values)).body())
                .select("h3.advice-warning").text();
    }

    @Test
    void filtersTheReportAndCountsWhatIsLeft() throws IOException, InterruptedException {
        final Document all = report("/advice");
        assertThat(all.select("#rule option").eachText()).allMatch(text -> text.matches("Alt|.+ \\(\\d+\\)"));
        final Document hints = report("/advice?severity=hint&app=ledelse-stories-app");
        assertThat(hints.select(".report .advice-tag").eachText()).containsOnly("Forslag");
        assertThat(hints.select(".report-place").eachText()).allMatch(text -> text.startsWith("Praksisfortællinger"));
        assertThat(hints.select("#severity option[selected]").val()).isEqualTo("hint");
        assertThat(report("/advice?rule=NONE&page=0").select(".report li")).isEmpty();
    }

    @Test
    void tellsEditorsWhatTheApiLeavesOut() throws IOException, InterruptedException {
        final String path = story("hullet-i-vejen");
        final Map<String, String> values = new LinkedHashMap<>(Editor.filled(editor.page(path), Map.of()));
        values.put("relations[7]", "1ede15e0-9999-4000-8000-000000000009");
        values.put("picture[0].image", "jcr:1ede15e0-9999-4000-8000-000000000008");
        values.put("picture[0].imageAlt", "To stole ved et bord.");
        editor.send(Editor.ROOT + path, values);
        assertThat(rows("REFERENCE_TO_NOTHING").eachAttr("href"))
                .anyMatch(href -> href.startsWith(Editor.ROOT + path + "#f-relations-"))
                .contains(Editor.ROOT + path + "#f-picture-0-image");
    }

    private Elements rows(final String rule) throws IOException, InterruptedException {
        return report("/advice?rule=" + rule).select(".report-where a");
    }

    /** The page, as soon as everything has been looked at. */
    private Document report(final String path) throws IOException, InterruptedException {
        Document page = editor.page(path);
        for (int i = 0; i < MOST_LOOKS && !page.select("[data-report-working]").isEmpty(); i++) {
            TimeUnit.MILLISECONDS.sleep(200);
            page = editor.page(path);
        }
        assertThat(page.select("[data-report]")).as(page.text()).isNotEmpty();
        return page;
    }

    private static List<String> paths(final Document page, final String severity) {
        return page.select("li.advice-" + severity).eachAttr("data-advice-path");
    }

    private String story(final String name) throws IOException, InterruptedException {
        return editor.page(STORIES + "?q=" + name).select("tbody a").attr("href").substring(Editor.ROOT.length());
    }
}
