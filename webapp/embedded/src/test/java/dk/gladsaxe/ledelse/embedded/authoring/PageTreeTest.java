package dk.gladsaxe.ledelse.embedded.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("In the tree of pages an editor")
class PageTreeTest extends EditorAtWork {

    private static final String TEXT_PAGE = "ledelse-pages:pages/stories";

    @Test
    void offersEachKindOfPageByANameOfItsOwn() throws IOException, InterruptedException {
        assertThat(editor.page("/pages/new").select(".choice-title").eachText())
                .doesNotHaveDuplicates().contains("Refleksionsspørgsmål (liste)", "Ét refleksionsspørgsmål");
    }

    @Test
    void seesTitlesTemplatesStatusAndWhatIsNotTranslated() throws IOException, InterruptedException {
        create("/ledelse", "kun-dansk", "Kun dansk", "");
        final Element row = row("/ledelse/kun-dansk");
        assertThat(row.select(".page-title a").text()).isEqualTo("Kun dansk");
        assertThat(row.select(".page-facts").text()).contains("Kladde", "engelsk: 1 mangler");
        assertThat(row("/ledelse/spoergsmaal").select(".page-facts").text()).contains("Oversat");
        assertThat(editor.page("").select("header nav a").eachText()).contains("Sider");
    }

    @Test
    void makesAPageFromATemplateThatTheSiteAllows() throws IOException, InterruptedException {
        final Document choice = editor.page("/pages/new?parent=/ledelse");
        assertThat(choice.select("button[name=template]").eachAttr("value"))
                .contains(TEXT_PAGE).noneMatch(id -> id.contains("components/"));
        create("/ledelse", "", "Når det brænder på", "Under pressure");
        assertThat(row("/ledelse/naar-det-braender-paa").select(".page-facts").text()).contains("Oversat");
        assertThat(host.getAsEditor("/author/ledelse/naar-det-braender-paa").statusCode()).isEqualTo(200);
        assertThat(host.get("/ledelse/naar-det-braender-paa").statusCode()).isEqualTo(404);
    }

    @Test
    void isToldBesideTheFieldWhatANewPageLacks() throws IOException, InterruptedException {
        final String address = "/pages/new?parent=/ledelse&template=" + TEXT_PAGE;
        final HttpResponse<String> answer = editor.send(Editor.ROOT + "/pages/new", Editor.filled(
                editor.page(address), Map.of("title", "", "jcrName", "a b")));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select(".summary a").eachAttr("href"))
                .containsExactly("#f-title", "#f-jcrName");
    }

    @Test
    void changesThePropertiesInTheDialogOfTheTemplate() throws IOException, InterruptedException {
        create("/ledelse", "egenskaber", "Før", "");
        final String address = "/pages/properties?path=/ledelse/egenskaber";
        editor.send(Editor.ROOT + address, Editor.filled(editor.page(address), Map.of("title", "Efter")));
        assertThat(row("/ledelse/egenskaber").select(".page-title a").text()).isEqualTo("Efter");
    }

    @Test
    void isShownBothVersionsWhereSomebodyElseSavedThePropertiesFirst() throws IOException, InterruptedException {
        create("/ledelse", "to-paa-en-gang", "To på en gang", "");
        final String address = "/pages/properties?path=/ledelse/to-paa-en-gang";
        final Document mine = editor.page(address);
        final Editor other = Editor.of(host);
        other.send(Editor.ROOT + address, Editor.filled(other.page(address), Map.of("title", "Den andens")));
        final HttpResponse<String> late =
                editor.send(Editor.ROOT + address, Editor.filled(mine, Map.of("title", "Min egen")));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(late.body()).select(".version .text").eachText()).contains("Min egen", "Den andens");
    }

    @Test
    void renamesAPageAndMovesItBelowAnother() throws IOException, InterruptedException {
        create("/ledelse", "gammelt-navn", "Flytter sig", "");
        final String address = "/pages/move?path=/ledelse/gammelt-navn";
        final Document taken = Jsoup.parse(editor.send(Editor.ROOT + address, Editor.filled(
                editor.page(address), Map.of("name", "soeg"))).body());
        assertThat(taken.select("#name-problem").text()).contains("soeg");

        editor.send(Editor.ROOT + address, Editor.filled(editor.page(address),
                Map.of("name", "nyt-navn", "place", "below:/ledelse/fortaellinger")));
        assertThat(paths()).contains("/ledelse/fortaellinger/nyt-navn").doesNotContain("/ledelse/gammelt-navn");

        final String further = "/pages/move?path=/ledelse/fortaellinger/nyt-navn";
        editor.send(Editor.ROOT + further, Editor.filled(editor.page(further), Map.of("place", "before:/ledelse/soeg")));
        assertThat(paths()).containsSubsequence("/ledelse/nyt-navn", "/ledelse/soeg");
    }

    @Test
    void cannotMoveAPageBelowItself() throws IOException, InterruptedException {
        create("/ledelse", "foraelder", "Forælder", "");
        create("/ledelse/foraelder", "barn", "Barn", "");
        final String address = "/pages/move?path=/ledelse/foraelder";
        final Document form = editor.page(address);
        assertThat(form.select("option").eachAttr("value")).noneMatch(place -> place.contains("/ledelse/foraelder/"));
        final Document answer = Jsoup.parse(editor.send(Editor.ROOT + address, Editor.filled(form,
                Map.of("place", "below:/ledelse/foraelder/barn"))).body());
        assertThat(answer.select(".flash-failed").text()).contains("under sig selv");
        assertThat(paths()).contains("/ledelse/foraelder/barn");
    }

    @Test
    void movesAPageOnePlaceByAButton() throws IOException, InterruptedException {
        create("/ledelse", "et", "Et", "");
        create("/ledelse", "to", "To", "");
        act("/ledelse/to", "up");
        assertThat(paths()).containsSubsequence("/ledelse/to", "/ledelse/et");
        act("/ledelse/to", "down");
        assertThat(paths()).containsSubsequence("/ledelse/et", "/ledelse/to");
    }

    @Test
    void duplicatesAPageAsADraft() throws IOException, InterruptedException {
        create("/ledelse", "original", "Original", "");
        act("/ledelse/original", "publish");
        create("/ledelse/original", "nedenunder", "Nedenunder", "");
        act("/ledelse/original", "duplicate");
        assertThat(row("/ledelse/original-kopi").text()).contains("Original (kopi)", "Kladde");
        assertThat(paths()).containsSubsequence("/ledelse/original", "/ledelse/original-kopi")
                .contains("/ledelse/original-kopi/nedenunder");
    }

    @Test
    void publishesAPageSeesThatItChangedAndTakesItBack() throws IOException, InterruptedException {
        create("/ledelse", "udgives", "Udgives", "");
        act("/ledelse/udgives", "publish");
        assertThat(row("/ledelse/udgives").text()).contains("Udgivet");
        assertThat(host.get("/ledelse/udgives").statusCode()).isEqualTo(200);

        final String address = "/pages/properties?path=/ledelse/udgives";
        editor.send(Editor.ROOT + address, Editor.filled(editor.page(address), Map.of("title", "Rettet")));
        assertThat(row("/ledelse/udgives").text()).contains("Ændret siden udgivelsen");
        assertThat(host.get("/ledelse/udgives").body()).contains("Udgives").doesNotContain("Rettet");

        act("/ledelse/udgives", "unpublish");
        assertThat(row("/ledelse/udgives").text()).contains("Kladde");
        assertThat(host.get("/ledelse/udgives").statusCode()).isEqualTo(404);
    }

    @Test
    void isToldThatThePageAboveMustBePublishedFirst() throws IOException, InterruptedException {
        create("/ledelse", "kladde", "Kladde", "");
        create("/ledelse/kladde", "under", "Under en kladde", "");
        assertThat(act("/ledelse/kladde/under", "publish").select(".flash-failed").text()).contains("Udgiv det øverste først");
        assertThat(row("/ledelse/kladde/under").select(".status").text()).isEqualTo("Kladde");
    }

    @Test
    void putsAPageIntoTheBinAndIsToldWhatGoesAlong() throws IOException, InterruptedException {
        create("/ledelse", "slettes", "Slettes", "");
        create("/ledelse/slettes", "foelger-med", "Følger med", "");
        final String address = "/pages/delete?path=/ledelse/slettes";
        final Document question = editor.page(address);
        assertThat(question.select("main").text()).contains("Følger med");
        editor.send(Editor.ROOT + address, Editor.filled(question, Map.of()));
        assertThat(paths()).noneMatch(path -> path.startsWith("/ledelse/slettes"));
        assertThat(editor.send(Editor.ROOT + "/pages/edit?path=/ledelse/slettes", Map.of()).statusCode()).isEqualTo(404);
    }

    private void create(final String parent, final String name, final String title, final String english)
            throws IOException, InterruptedException {
        final Document form = editor.page("/pages/new?parent=" + parent + "&template=" + TEXT_PAGE);
        final HttpResponse<String> answer = editor.send(Editor.ROOT + "/pages/new", Editor.filled(form,
                Map.of("title", title, "title_en", english, "jcrName", name, "then", "list")));
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private Document act(final String path, final String action) throws IOException, InterruptedException {
        final Map<String, String> values = new LinkedHashMap<>();
        values.put("formKey", editor.page("/pages").select("[name=formKey]").first().val());
        values.put("path", path);
        values.put("action", action);
        return Jsoup.parse(editor.send(Editor.ROOT + "/pages/do", values).body());
    }

    private List<String> paths() throws IOException, InterruptedException {
        return editor.page("/pages").select(".tree .page-path").eachText();
    }

    private Element row(final String path) throws IOException, InterruptedException {
        return editor.page("/pages").select(".page").stream()
                .filter(row -> row.select(".page-path").text().equals(path)).findFirst().orElseThrow();
    }
}
