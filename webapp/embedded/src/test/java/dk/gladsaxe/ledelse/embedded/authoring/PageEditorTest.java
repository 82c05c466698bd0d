package dk.gladsaxe.ledelse.embedded.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("In the page editor an editor")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageEditorTest {

    private static final String BOARD = "parts:pages/board";
    private static final String NOTE = "parts:components/note";
    private static final String BOX = "parts:components/box";

    private Running host;
    private Editor editor;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        host = Running.start(Path.of("src/test/resources/parts"));
        editor = Editor.of(host);
    }

    @AfterAll
    void stop() throws IOException {
        host.close();
    }

    private PageDesk desk(final String name) throws IOException, InterruptedException {
        PageDesk.create(editor, "/ledelse", name, BOARD);
        return new PageDesk(host, editor, "/ledelse/" + name);
    }

    @Test
    void seesTheRealPageInAFrameAndItsAreasInAList() throws IOException, InterruptedException {
        final Document screen = desk("ramme").look();
        assertThat(screen.select("iframe").attr("src")).isEqualTo("/author/ledelse/ramme.html?mgnlPreview=false");
        assertThat(screen.select("[data-area] > h3").eachText()).containsExactly("Lead", "Main", "Foot");
        assertThat(screen.select("iframe").attr("title")).isNotBlank();
        final HttpResponse<String> framed = host.getAsEditor("/author/ledelse/ramme.html?mgnlPreview=false");
        assertThat(framed.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'self'").contains("default-src 'self'").doesNotContain("unsafe");
    }

    @Test
    void addsWhatTheAreaTakesAndIsToldWhenItIsFull() throws IOException, InterruptedException {
        final PageDesk desk = desk("tilfoej");
        assertThat(desk.area("main").select("option").eachAttr("value")).containsExactly(NOTE, BOX);
        desk.add("main", NOTE, "Første");
        desk.add("main", BOX, "Anden");
        desk.add("main", NOTE, "Tredje");
        assertThat(desk.listed("main")).containsExactly("Første", "Anden", "Tredje");
        assertThat(desk.shown()).containsExactly("Første", "Anden", "Tredje");
        assertThat(desk.area("main").select("> form.add")).as("three is the most").isEmpty();
        assertThat(desk.area("main").text()).contains("ikke plads til flere");
        desk.add("lead", NOTE, "Den ene");
        assertThat(desk.area("lead").select("> form.add")).isEmpty();
    }

    @Test
    void cannotAddWhatTheAreaDoesNotTake() throws IOException, InterruptedException {
        desk("fremmed");
        final String address = "/pages/component?path=/ledelse/fremmed&area=/ledelse/fremmed/lead&template=" + BOX;
        assertThat(editor.send(Editor.ROOT + address, Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void addsToTheAreaOfAComponent() throws IOException, InterruptedException {
        final PageDesk desk = desk("indeni");
        desk.add("main", BOX, "Ydre");
        desk.add("main/0/inner", NOTE, "Indre");
        assertThat(desk.listed("main/0/inner")).containsExactly("Indre");
        assertThat(desk.shown()).containsExactly("Ydre", "Indre");
    }

    @Test
    void changesAComponentInItsDialogAndIsToldWhatIsWrong() throws IOException, InterruptedException {
        final PageDesk desk = desk("ret");
        desk.add("main", NOTE, "Før");
        assertThat(desk.change("main/0", "").select("#f-heading[aria-invalid=true]")).isNotEmpty();
        assertThat(desk.change("main/0", "Efter").select(".flash").text()).contains("Gemt");
        assertThat(desk.shown()).containsExactly("Efter");
    }

    @Test
    void isShownBothVersionsWhereSomebodyElseSavedTheComponentFirst() throws IOException, InterruptedException {
        final PageDesk desk = desk("samtidig");
        desk.add("main", NOTE, "Udgangspunkt");
        final String address = "/pages/component?path=/ledelse/samtidig&node=/ledelse/samtidig/main/0";
        final Document mine = editor.page(address);
        new PageDesk(host, Editor.of(host), "/ledelse/samtidig").change("main/0", "Den andens");
        final HttpResponse<String> late =
                editor.send(Editor.ROOT + address, Editor.filled(mine, Map.of("heading", "Min egen")));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(late.body()).select(".version .text").eachText()).contains("Min egen", "Den andens");
        assertThat(desk.shown()).containsExactly("Den andens");
    }

    @Test
    void movesAComponentUpAndDownAndToAnotherArea() throws IOException, InterruptedException {
        final PageDesk desk = desk("flyt");
        desk.add("main", NOTE, "A");
        desk.add("main", NOTE, "B");
        desk.press("up", "main/1");
        assertThat(desk.shown()).containsExactly("B", "A");
        desk.press("down", "main/1");
        assertThat(desk.shown()).containsExactly("A", "B");
        desk.press(desk.look(), "move", "main/1", Map.of("area", "/ledelse/flyt/lead", "before", ""));
        assertThat(desk.listed("lead")).containsExactly("B");
        final Document full = desk.press(desk.look(), "move", "main/0", Map.of("area", "/ledelse/flyt/lead"));
        assertThat(full.select(".flash-failed").text()).contains("ikke plads");
        assertThat(desk.listed("main")).containsExactly("A");
        desk.press(desk.look(), "move", "lead/1", Map.of("area", "/ledelse/flyt/main", "before", "/ledelse/flyt/main/0"));
        assertThat(desk.listed("main")).containsExactly("B", "A");
    }

    @Test
    void undoesEachStepTheLastOneFirst() throws IOException, InterruptedException {
        final PageDesk desk = desk("fortryd");
        assertThat(desk.look().select("[data-undo]")).isEmpty();
        desk.add("main", NOTE, "A");
        desk.add("main", BOX, "B");
        desk.add("main/1/inner", NOTE, "C");
        desk.change("main/0", "A ændret");
        desk.press("up", "main/1");
        desk.press("delete", "main/1");
        assertThat(desk.shown()).containsExactly("A ændret");
        assertThat(desk.look().select("[data-undo]").text()).contains("slettede Box – B");

        desk.undo();
        assertThat(desk.shown()).as("deleted").containsExactly("B", "C", "A ændret");
        desk.undo();
        assertThat(desk.shown()).as("moved").containsExactly("A ændret", "B", "C");
        desk.undo();
        assertThat(desk.shown()).as("changed").containsExactly("A", "B", "C");
        desk.undo();
        assertThat(desk.shown()).as("added").containsExactly("A", "B");
        desk.undo();
        desk.undo();
        assertThat(desk.shown()).isEmpty();
        assertThat(desk.look().select("[data-undo]")).isEmpty();
        assertThat(desk.undo().select(".flash-failed").text()).contains("ikke noget at fortryde");
    }

    @Test
    void canUndoTheLastThirtySteps() throws IOException, InterruptedException {
        final PageDesk desk = desk("mange");
        desk.add("main", NOTE, "A");
        desk.add("main", NOTE, "B");
        for (int step = 0; step < 30; step++) {
            desk.press(step % 2 == 0 ? "up" : "down", "main/1");
        }
        for (int step = 0; step < 30; step++) {
            desk.undo();
        }
        assertThat(desk.shown()).containsExactly("A", "B");
        assertThat(desk.look().select("[data-undo]")).as("what came before is forgotten").isEmpty();
    }

    @Test
    void undoesTheChangeOfThePagesProperties() throws IOException, InterruptedException {
        final PageDesk desk = desk("titel");
        final String address = "/pages/properties?path=/ledelse/titel";
        editor.send(Editor.ROOT + address, Editor.filled(editor.page(address), Map.of("title", "En anden titel")));
        assertThat(desk.look().select("h1").text()).contains("En anden titel");
        desk.undo();
        assertThat(desk.look().select("h1").text()).startsWith("titel");
    }

    @Test
    void doesNotUndoWhatSomebodyElseBuiltUpon() throws IOException, InterruptedException {
        final PageDesk desk = desk("bygget-paa");
        desk.add("main", NOTE, "Min");
        final Document before = desk.look();
        changedFromElsewhere();
        assertThat(desk.shown()).containsExactly("Andens");
        assertThat(desk.press(before, "undo", "", Map.of()).select(".flash-failed").text()).contains("mellemtiden");
        assertThat(desk.shown()).containsExactly("Andens");
    }

    /** By another session of the repository, as a program would. */
    private void changedFromElsewhere() {
        final var session = host.host().instances().author().workspaces().systemSession("website");
        try {
            session.getNode("/ledelse/bygget-paa/main/0").setProperty("heading", "Andens");
            session.save();
        } catch (final javax.jcr.RepositoryException e) {
            throw new IllegalStateException(e);
        } finally {
            session.logout();
        }
    }

    @Test
    void changesNothingFromAScreenThatIsNoLongerTrue() throws IOException, InterruptedException {
        final PageDesk desk = desk("foraeldet");
        desk.add("main", NOTE, "A");
        desk.add("main", NOTE, "B");
        final Document old = desk.look();
        new PageDesk(host, Editor.of(host), "/ledelse/foraeldet").press("up", "main/1");
        for (final String action : new String[] {"delete", "down", "up"}) {
            assertThat(desk.press(old, action, "main/1", Map.of()).select(".flash-failed").text()).contains("mellemtiden");
        }
        assertThat(desk.shown()).containsExactly("B", "A");
    }

    @Test
    void seesWhereInheritedContentComesFromAndCannotChangeItHere() throws IOException, InterruptedException {
        final PageDesk above = desk("over");
        above.add("foot", NOTE, "Fra oven");
        PageDesk.create(editor, "/ledelse/over", "under", BOARD);
        final PageDesk below = new PageDesk(host, editor, "/ledelse/over/under");
        final Element part = below.area("foot").expectFirst(".part-inherited");
        assertThat(part.text()).contains("Nedarvet fra").contains("/ledelse/over");
        assertThat(part.select("form, button")).isEmpty();
        assertThat(part.select("a").attr("href")).contains("/pages/edit?path=%2Fledelse%2Fover");
        final Document answer = below.press(below.look(), "delete", "../foot/0", Map.of("node", "/ledelse/over/foot/0"));
        assertThat(answer.select(".flash-failed")).isNotEmpty();
        assertThat(above.listed("foot")).containsExactly("Fra oven");
    }

    @Test
    void seesThatThePageIsChangedSinceItWasPublished() throws IOException, InterruptedException {
        final PageDesk desk = desk("udgivet");
        desk.add("main", NOTE, "Kendt");
        publish("/ledelse/udgivet");
        assertThat(desk.look().select("h1 .status").text()).isEqualTo("Udgivet");
        desk.press("delete", "main/0");
        assertThat(desk.look().select("h1 .status").text()).isEqualTo("Ændret siden udgivelsen");
        assertThat(host.get("/ledelse/udgivet").body()).contains("Kendt");
        publish("/ledelse/udgivet");
        assertThat(host.get("/ledelse/udgivet").body()).doesNotContain("Kendt");
    }

    private void publish(final String path) throws IOException, InterruptedException {
        editor.send(Editor.ROOT + "/pages/do", Map.of("path", path, "action", "publish", "back", "edit",
                "formKey", editor.page("/pages").expectFirst("[name=formKey]").val()));
    }
}
