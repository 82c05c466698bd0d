package dk.gladsaxe.ledelse.embedded.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.io.IOException;
import java.util.Map;
import javax.jcr.RepositoryException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("The roles of the module")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageRolesTest {

    private Running host;

    @BeforeAll
    void start() throws RepositoryException {
        host = Running.start();
        host.employ("eksempel-redaktoer", "ledelse-editor");
        host.employ("eksempel-udgiver", "ledelse-publisher");
    }

    @AfterAll
    void stop() throws IOException {
        host.close();
    }

    @Test
    void letThosePeopleHaveTheStyleSheetsAndScriptsOfThePagesToo() throws IOException, InterruptedException {
        for (final String user : new String[] {"eksempel-redaktoer", "eksempel-udgiver"}) {
            final Editor editor = Editor.of(host, user);
            final Document page = Jsoup.parse(editor.send("/author/ledelse", Map.of()).body());
            assertThat(page.select("link[rel=stylesheet]")).isNotEmpty().allSatisfy(sheet ->
                    assertThat(editor.send(sheet.attr("href"), Map.of()).statusCode()).as("%s, %s", user, sheet).isEqualTo(200));
        }
    }

    @Test
    void letAnEditorSeeThePagesAndChangeNoneOfThem() throws IOException, InterruptedException {
        final Editor editor = Editor.of(host, "eksempel-redaktoer");
        final Document tree = editor.page("/pages");
        assertThat(tree.select(".page")).isNotEmpty();
        assertThat(tree.select(".page form, .page-head a")).isEmpty();
        assertThat(editor.page("/pages/edit?path=/ledelse").select(".editor form")).isEmpty();
        for (final String address : new String[] {"/pages/new?parent=/ledelse", "/pages/properties?path=/ledelse"}) {
            assertThat(editor.send(Editor.ROOT + address, Map.of()).statusCode()).as(address).isEqualTo(404);
        }
        final String key = tree.expectFirst("[name=formKey]").val();
        for (final String action : new String[] {"publish", "unpublish", "duplicate", "down"}) {
            editor.send(Editor.ROOT + "/pages/do",
                    Map.of("formKey", key, "path", "/ledelse/relation", "action", action));
        }
        editor.send(Editor.ROOT + "/pages/delete", Map.of("formKey", key, "path", "/ledelse/relation"));
        editor.send(Editor.ROOT + "/pages/preview/share", Map.of("formKey", key, "path", "/ledelse", "days", "1"));
        editor.send(Editor.ROOT + "/pages/move",
                Map.of("formKey", key, "path", "/ledelse/relation", "name", "andet", "place", ""));
        assertThat(editor.page("/pages").select(".tree").text()).isEqualTo(tree.select(".tree").text());
        assertThat(editor.page("/pages/preview?path=/ledelse").select("#made, .share")).isEmpty();
    }

    @Test
    void letBothSeeAPageAsItLooks() throws IOException, InterruptedException {
        for (final String user : new String[] {"eksempel-redaktoer", "eksempel-udgiver"}) {
            final Editor editor = Editor.of(host, user);
            final Document page = Jsoup.parse(editor.send("/author/ledelse", Map.of()).body());
            for (final String style : page.select("link[rel=stylesheet]").eachAttr("href")) {
                assertThat(editor.send(style, Map.of()).headers().firstValue("Content-Type").orElse(""))
                        .as(user + " " + style).startsWith("text/css");
            }
            assertThat(page.select("link[rel=stylesheet]")).isNotEmpty();
        }
    }

    @Test
    void letAPublisherChangeAndPublishThem() throws IOException, InterruptedException {
        final Editor publisher = Editor.of(host, "eksempel-udgiver");
        PageDesk.create(publisher, "/ledelse", "udgivers", "ledelse-pages:pages/stories");
        final Document tree = publisher.page("/pages");
        assertThat(tree.select(".page button[value=publish]")).isNotEmpty();
        final Document published = Jsoup.parse(publisher.send(Editor.ROOT + "/pages/do", Map.of(
                "formKey", tree.expectFirst("[name=formKey]").val(), "path", "/ledelse/udgivers",
                "action", "publish")).body());
        assertThat(published.select(".flash-done").text()).contains("udgivers");
        assertThat(host.get("/ledelse/udgivers").statusCode()).isEqualTo(200);
    }
}
