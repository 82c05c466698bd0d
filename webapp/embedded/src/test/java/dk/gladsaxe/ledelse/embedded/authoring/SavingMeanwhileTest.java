package dk.gladsaxe.ledelse.embedded.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("Two windows with the same content")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SavingMeanwhileTest {

    private static final String STORIES = "/apps/ledelse-stories-app";
    private static final String CHAIR = "den-tomme-stol";
    private static final String SCREENS = "en-time-uden-skaerm";
    private static final String HOME = "/pages/properties?path=/ledelse";

    private Running host;
    private Editor editor;
    private Editor other;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        host = Running.start();
        host.employ("eksempel-redaktoer", "ledelse-editor");
        editor = Editor.of(host, "eksempel-redaktoer");
        other = Editor.of(host);
    }

    @AfterAll
    void stop() throws IOException {
        host.close();
    }

    @Test
    void keepTheLeadOfTheOneAndTheTitleOfTheOtherWithoutAsking() throws IOException, InterruptedException {
        final String path = story(CHAIR);
        final Document mine = editor.page(path);
        change(other, path, Map.of("lead", "Den andens sætning"));

        final HttpResponse<String> late = send(editor, path, mine, Map.of("title", "Min titel"));
        assertThat(late.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(late.body()).select(".flash").text())
                .contains("superuser har gemt", "De ændringer er beholdt: Manchet");
        final Document stored = editor.page(path);
        assertThat(stored.select("#f-lead").text()).isEqualTo("Den andens sætning");
        assertThat(stored.select("#f-title").val()).isEqualTo("Min titel");
        assertThat(editor.page(path + "/history").text()).contains("Min titel");
    }

    @Test
    void askAboutTheFieldThatBothChangedAndAboutNoOther() throws IOException, InterruptedException {
        final String path = story(SCREENS);
        final Document mine = editor.page(path);
        change(other, path, Map.of("lead", "Den andens manchet", "title", "Den andens titel"));

        final HttpResponse<String> late = send(editor, path, mine, Map.of("lead", "Min manchet", "title_en", "Mine"));
        assertThat(late.statusCode()).isEqualTo(409);
        final Document conflict = Jsoup.parse(late.body());
        assertThat(conflict.select("h1").text()).isEqualTo("En anden har gemt i mellemtiden");
        assertThat(conflict.select("[role=alert]").text()).contains("superuser");
        assertThat(conflict.select(".version .text").eachText()).containsExactly("Min manchet", "Den andens manchet");
        assertThat(conflict.select("[type=radio]").eachAttr("name")).containsOnly("keep.lead");
        assertThat(conflict.select("[type=radio][checked]")).as("chosen beforehand").isEmpty();
        assertThat(conflict.select("[type=radio]:not([required])")).isEmpty();

        editor.send(Editor.ROOT + path, chosen(conflict, Map.of("keep.lead", "mine")));
        final Document stored = editor.page(path);
        assertThat(stored.select("#f-lead").text()).isEqualTo("Min manchet");
        assertThat(stored.select("#f-title").val()).isEqualTo("Den andens titel");
        assertThat(stored.select("#f-title_en").val()).isEqualTo("Mine");
    }

    @Test
    void areNotCalledTwoPeopleWhereOneHasBoth() throws IOException, InterruptedException {
        final String path = story("fredag-halv-fire");
        final Document second = editor.page(path);
        final Document third = editor.page(path);
        change(editor, path, Map.of("lead", "Fra det første vindue"));
        assertThat(Jsoup.parse(send(editor, path, second, Map.of("title_en", "From the second")).body())
                .select(".flash").text()).contains("Du har selv gemt i et andet vindue");
        final Document conflict = Jsoup.parse(send(editor, path, third, Map.of("lead", "Fra det tredje")).body());
        assertThat(conflict.select("h1").text()).isEqualTo("Du har selv gemt i et andet vindue");
        assertThat(conflict.text()).doesNotContain("En anden");
    }

    @Test
    void keepWhatIsStoredWhereNothingWasChosen() throws IOException, InterruptedException {
        final Document mine = other.page(HOME);
        change(other, HOME, Map.of("title", "Den gemte titel"));
        final Document conflict = Jsoup.parse(send(other, HOME, mine, Map.of("title", "Den sene titel")).body());
        assertThat(conflict.select("[role=alert]").text()).contains("alle felter, der er forskellige");
        assertThat(conflict.select("[type=radio][checked]")).as("chosen beforehand").isEmpty();
        other.send(Editor.ROOT + HOME, chosen(conflict, Map.of()));
        assertThat(other.page(HOME).select("#f-title").val()).isEqualTo("Den gemte titel");
    }

    private String story(final String name) throws IOException, InterruptedException {
        return editor.page(STORIES + "?q=" + name).select("tbody a").attr("href").substring(Editor.ROOT.length());
    }

    private static void change(final Editor who, final String path, final Map<String, String> changes)
            throws IOException, InterruptedException {
        assertThat(send(who, path, who.page(path), changes).statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> send(final Editor who, final String path, final Document form,
            final Map<String, String> changes) throws IOException, InterruptedException {
        return who.send(Editor.ROOT + path, Editor.filled(form, changes));
    }

    private static Map<String, String> chosen(final Document conflict, final Map<String, String> choices) {
        final Map<String, String> sent = new LinkedHashMap<>();
        conflict.select("input[type=hidden]").forEach(input -> sent.put(input.attr("name"), input.val()));
        sent.putAll(choices);
        return sent;
    }
}
