package dk.gladsaxe.ledelse.embedded.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What was written and not saved")
class DraftsTest extends EditorAtWork {

    private static final String STORIES = "/apps/ledelse-stories-app";

    private String path(final String words) throws IOException, InterruptedException {
        return editor.page(STORIES + "?q=" + words).select("tbody a").attr("href").substring(Editor.ROOT.length());
    }

    private void keep(final Document form, final Map<String, String> changes) throws IOException, InterruptedException {
        final String address = form.select("[data-draft]").attr("data-draft");
        assertThat(editor.send(address, Editor.filled(form, changes)).statusCode()).isEqualTo(200);
    }

    private static String below(final String address) {
        return address.substring(Editor.ROOT.length());
    }

    private long kept() throws RepositoryException {
        final Session session = host.host().instances().author().workspaces().systemSession("ledelse-stories");
        try {
            return session.nodeExists("/.authoring/drafts/superuser")
                    ? session.getNode("/.authoring/drafts/superuser").getNodes().getSize() : 0;
        } finally {
            session.logout();
        }
    }

    @Test
    void isOfferedWithWhatIsDifferentAndTakenUpAgain() throws Exception {
        final String path = path("den-tomme-stol");
        final Document form = editor.page(path);
        final String stored = form.select("#f-lead").text();
        keep(form, Map.of("lead", "En manchet, der ikke blev gemt"));
        assertThat(editor.page(path).select("#f-lead").text()).as("the item is untouched").isEqualTo(stored);

        final Document again = editor.page(path);
        assertThat(again.select(".offer strong").text()).matches("Du har et ikke-gemt udkast fra \\d\\d:\\d\\d\\.");
        assertThat(again.select(".offer dt").eachText()).hasSize(1);
        assertThat(again.select(".offer dd .text").eachText()).containsExactly(stored, "En manchet, der ikke blev gemt");

        final Document taken = editor.page(below(again.select(".offer a").attr("href")));
        assertThat(taken.select("#f-lead").text()).isEqualTo("En manchet, der ikke blev gemt");
        assertThat(taken.select(".offer")).isEmpty();
        final long before = kept();
        final Document saved = Jsoup.parse(editor.send(Editor.ROOT + path, Editor.filled(taken, Map.of())).body());
        assertThat(saved.select("#f-lead").text()).isEqualTo("En manchet, der ikke blev gemt");
        assertThat(saved.select(".offer")).isEmpty();
        assertThat(kept()).as("what is saved needs no draft").isEqualTo(before - 1);
    }

    @Test
    void canBeThrownAway() throws Exception {
        final String path = path("uden-skaerm");
        keep(editor.page(path), Map.of("title", "Noget andet"));
        final Document again = editor.page(path);
        final Document gone = Jsoup.parse(editor.send(again.select(".offer form").attr("action"),
                Map.of("formKey", again.select("[name=formKey]").first().val())).body());
        assertThat(gone.select(".offer")).isEmpty();
        assertThat(gone.select(".flash").text()).isEqualTo("Udkastet er smidt væk.");
        assertThat(gone.select("#f-title").val()).isNotEqualTo("Noget andet");
    }

    @Test
    void tellsWhenAnotherSavedAfterItWasBegun() throws Exception {
        final Editor other = Editor.of(host);
        final String path = path("jeg-var-selv");
        keep(editor.page(path), Map.of("lead", "Fra udkastet"));
        other.send(Editor.ROOT + path, Editor.filled(other.page(path), Map.of("title", "Den andens titel", "draft", "")));
        // The other saved as the same user here, which took the draft of the item away; it is kept once more.
        final Document form = editor.page(path);
        keep(form, Map.of("lead", "Fra udkastet", "revision", "the one before"));
        final Document taken = editor.page(below(editor.page(path).select(".offer a").attr("href")));
        assertThat(editor.send(Editor.ROOT + path, Editor.filled(taken, Map.of())).statusCode()).isEqualTo(409);
    }

    @Test
    void isKeptOfWhatIsNoItemYet() throws Exception {
        keep(editor.page(STORIES + "/new"), Map.of("title", "Begyndt og ikke gemt"));
        final Document again = editor.page(STORIES + "/new");
        assertThat(again.select(".offer dd .text").eachText()).contains("Begyndt og ikke gemt");
        final Document taken = editor.page(below(again.select(".offer a").attr("href")));
        assertThat(taken.select("#f-title").val()).isEqualTo("Begyndt og ikke gemt");
        final HttpResponse<String> saved = editor.send(Editor.ROOT + STORIES + "/new", Editor.filled(taken,
                Map.of("name", "begyndt", "date", "2026-02-01", "body", "<p>Skrevet færdig.</p>")));
        assertThat(saved.statusCode()).as(Jsoup.parse(saved.body()).select(".summary").text()).isEqualTo(200);
        assertThat(editor.page(STORIES + "?q=begyndt").select("tbody .cell-text").eachText())
                .contains("Begyndt og ikke gemt");
        assertThat(editor.page(STORIES + "/new").select(".offer")).isEmpty();
    }

    @Test
    void isKeptUnderKeysOfOurOwnOnly() throws Exception {
        final Document form = editor.page(STORIES + "/new");
        for (final String key : new String[] {"x", "new-x", "..", "new-00000000-0000-0000-0000-00000000000G"}) {
            assertThat(editor.send(Editor.ROOT + STORIES + "/drafts/" + key, Editor.filled(form, Map.of())).statusCode())
                    .as(key).isIn(400, 404);
        }
    }

    @Test
    void doesNotPileUp() throws Exception {
        final Document form = editor.page(STORIES + "/new");
        for (int i = 0; i < 55; i++) {
            editor.send(Editor.ROOT + STORIES + "/drafts/new-00000000-0000-4000-8000-0000000000" + (10 + i),
                    Editor.filled(form, Map.of("title", "Nummer " + i)));
        }
        assertThat(kept()).isEqualTo(50);
        final Document offered = editor.page(STORIES + "/new");
        assertThat(offered.select(".offer")).as("the newest few").hasSize(3);
        assertThat(offered.select(".offer").first().text()).contains("Nummer 54");
        for (int i = 0; i < 55; i++) {
            editor.send(Editor.ROOT + STORIES + "/drafts/new-00000000-0000-4000-8000-0000000000" + (10 + i) + "/discard",
                    Map.of("formKey", form.select("[name=formKey]").first().val()));
        }
    }
}
