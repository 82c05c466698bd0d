package dk.gladsaxe.ledelse.embedded.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** An editor, a publisher and an administrator at one host, and what visitors see of their work. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class NewsDay {

    static final String STORIES = "/apps/ledelse-stories-app";
    static final String FOCUS_POINTS = "/apps/ledelse-focus-points-app";

    static final int PATIENCE = 100;
    static final int PAUSE = 100;

    Running host;
    Editor editor;
    Editor publisher;
    Editor administrator;

    @BeforeAll
    final void start() throws IOException, InterruptedException {
        host = Running.start();
        host.employ("eksempel-redaktoer", "ledelse-editor");
        host.employ("eksempel-udgiver", "ledelse-publisher");
        editor = Editor.of(host, "eksempel-redaktoer");
        publisher = Editor.of(host, "eksempel-udgiver");
        administrator = Editor.of(host);
    }

    @AfterAll
    final void stop() throws IOException {
        host.close();
    }

    final String write(final String title, final String name) throws IOException, InterruptedException {
        return create(STORIES, Map.of("title", title, "name", name, "date", "2026-01-15", "consentGiven", "true",
                "body", "<p>Sådan gik det.</p>"));
    }

    final String unconsented(final String title, final String name) throws IOException, InterruptedException {
        return create(STORIES, Map.of("title", title, "name", name, "date", "2026-01-15", "body", "<p>Sådan gik det.</p>"));
    }

    /** Gives the address of the form. */
    final String create(final String app, final Map<String, String> values) throws IOException, InterruptedException {
        return editor.send(Editor.ROOT + app + "/new", Editor.filled(editor.page(app + "/new"), values))
                .uri().getPath().substring(Editor.ROOT.length());
    }

    static void change(final Editor who, final String item, final String field, final String value)
            throws IOException, InterruptedException {
        who.send(Editor.ROOT + item, Editor.filled(who.page(item), Map.of(field, value)));
    }

    /** Waits until visitors have it, or have it no more: the site takes changes up by itself. */
    final String visitor(final String name, final boolean there) throws IOException, InterruptedException {
        HttpResponse<String> page = host.get("/ledelse/fortaellinger/" + name);
        for (int tries = 0; page.statusCode() != (there ? 200 : 404) && tries < PATIENCE; tries++) {
            Thread.sleep(PAUSE);
            page = host.get("/ledelse/fortaellinger/" + name);
        }
        assertThat(page.statusCode()).as(name).isEqualTo(there ? 200 : 404);
        return page.body();
    }

    static String id(final String item) {
        return item.substring(item.lastIndexOf('/') + 1);
    }

    static Element card(final Document bin, final String title) {
        return bin.select(".cards li").stream().filter(card -> card.text().contains(title)).findFirst().orElseThrow();
    }

    static String ref(final Element card) {
        return card.select("[name=ref]").first().val();
    }
}
