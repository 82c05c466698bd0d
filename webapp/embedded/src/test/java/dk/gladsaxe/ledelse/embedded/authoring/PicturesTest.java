package dk.gladsaxe.ledelse.embedded.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.gladsaxe.ledelse.embedded.editing.assets.Picture;
import dk.gladsaxe.ledelse.embedded.editing.assets.Pictures;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Pictures in the authoring interface")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PicturesTest {

    private static final String UPLOAD = "/pictures/upload";
    private static final String JSON = "application/json";
    private static final String STORIES = "/apps/ledelse-stories-app";

    private Running host;
    private Editor editor;
    private String key;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        host = Running.start();
        editor = Editor.of(host);
        key = editor.page("/pictures").select("[name=formKey]").first().val();
    }

    @AfterAll
    void stop() throws IOException {
        host.close();
    }

    private HttpResponse<String> send(final String name, final String claimed, final byte[] bytes, final String accept)
            throws IOException, InterruptedException {
        return editor.sendFile(UPLOAD, Map.of("formKey", key), name, claimed, bytes, accept);
    }

    @Test
    void lieAsMagnoliaStoresThem() throws IOException, InterruptedException, RepositoryException {
        final HttpResponse<String> answer =
                send("Nyt billede.JPG", "image/jpeg", Pictures.of("jpg", 64, 48), JSON);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        final JsonNode card = new ObjectMapper().readTree(answer.body());
        assertThat(card.get("label").asText()).isEqualTo("Nyt billede");
        final Session dam = host.host().instances().author().workspaces().systemSession("dam");
        try {
            final Node asset = dam.getNodeByIdentifier(card.get("value").asText().substring("jcr:".length()));
            assertThat(asset.isNodeType("mgnl:asset")).isTrue();
            assertThat(asset.getName()).isEqualTo("nyt-billede");
            assertThat(asset.getProperty("type").getString()).isEqualTo("jpg");
            final Node content = asset.getNode("jcr:content");
            assertThat(content.isNodeType("mgnl:resource")).isTrue();
            assertThat(content.getProperty("jcr:mimeType").getString()).isEqualTo("image/jpeg");
            assertThat(content.getProperty("fileName").getString()).isEqualTo("nyt-billede.jpg");
            assertThat(content.getProperty("width").getLong()).isEqualTo(64);
            assertThat(content.getProperty("size").getLong())
                    .isEqualTo(content.getProperty("jcr:data").getBinary().getSize());
        } finally {
            dam.logout();
        }
        assertThat(editor.page("/pictures?q=nyt+billede").select(".pictures figcaption").text()).contains("Nyt billede");
        assertThat(host.getAsEditor(card.get("thumbnail").asText()).headers().firstValue("Content-Type"))
                .contains("image/png");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
            "../../../etc/passwd.png      | passwd",
            "C:\\\\temp\\\\trappe.png     | trappe",
            "a/b/..                       | Billede",
            ".png                         | Billede",
            "<img src=x onerror=alert(1)> | <img src=x onerror=alert(1)>"})
    void takeOfTheFileNameNoMoreThanATitle(final String name, final String title)
            throws IOException, InterruptedException, RepositoryException {
        final HttpResponse<String> answer = send(name, "image/png", Pictures.of("png", 8, 8), JSON);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        final JsonNode card = new ObjectMapper().readTree(answer.body());
        assertThat(card.get("label").asText()).isEqualTo(title);
        final Session dam = host.host().instances().author().workspaces().systemSession("dam");
        try {
            assertThat(dam.getNodeByIdentifier(card.get("value").asText().substring("jcr:".length())).getPath())
                    .matches("/ledelse-billeder/\\d{4}/[a-z0-9-]+");
        } finally {
            dam.logout();
        }
        assertThat(editor.page("/pictures").select("figcaption img")).as("no markup of a name").isEmpty();
    }

    @Test
    void areRefusedInWordsWhateverTheyAreCalled() throws IOException, InterruptedException {
        final HttpResponse<String> page = send("billede.png", "image/png",
                Pictures.bytes("<!DOCTYPE html><script>alert(1)</script>"), "text/html");
        assertThat(page.statusCode()).isEqualTo(422);
        final Document shown = Jsoup.parse(page.body());
        assertThat(shown.select("#file-problem").text()).contains("billede.png", "JPEG, PNG eller GIF");
        assertThat(shown.select("#file[aria-invalid=true]")).isNotEmpty();

        final HttpResponse<String> drawing = send("logo.png", "image/png",
                Pictures.bytes("<svg xmlns='http://www.w3.org/2000/svg'/>"), JSON);
        assertThat(drawing.statusCode()).isEqualTo(422);
        assertThat(new ObjectMapper().readTree(drawing.body()).get("problem").asText()).contains("SVG");
    }

    @Test
    void areRefusedWhenTheyAreTooLarge() throws IOException, InterruptedException {
        final HttpResponse<String> large =
                send("stor.jpg", "image/jpeg", new byte[Picture.MOST_BYTES + 1], JSON);
        assertThat(large.statusCode()).isEqualTo(422);
        assertThat(new ObjectMapper().readTree(large.body()).get("problem").asText()).contains("stor.jpg", "12 MB");
    }

    @Test
    void areRefusedWhenNoneWasChosen() throws IOException, InterruptedException {
        assertThat(send("", "application/octet-stream", new byte[0], JSON).statusCode()).isEqualTo(422);
    }

    @Test
    void comeOnlyFromOurOwnFormsAndOnlyToTheirAddress() throws IOException, InterruptedException {
        assertThat(editor.sendFile(UPLOAD, Map.of("formKey", "guessed"), "a.png", "image/png",
                Pictures.of("png", 8, 8), JSON).statusCode()).isEqualTo(403);
        assertThat(editor.sendFile(STORIES + "/new", Map.of("formKey", key), "a.png", "image/png",
                Pictures.of("png", 8, 8), JSON).statusCode()).as("other addresses take no files").isEqualTo(403);
    }

    @Test
    void canBeChosenInAFormWithoutScripts() throws IOException, InterruptedException {
        final Document form = editor.page(STORIES + "/new");
        assertThat(form.select("template select[name='picture[NEW].image'] option").eachText()).contains("Eksempel: trappe");
    }

    @Test
    void areFoundByWords() throws IOException, InterruptedException {
        final JsonNode found = new ObjectMapper().readTree(
                host.getAsEditor(Editor.ROOT + "/pictures/find?q=gr%C3%B8nne+trin").body());
        assertThat(found.get("total").asInt()).isEqualTo(1);
        assertThat(found.get("items").get(0).get("description").asText()).contains("Grønne trin");
    }
}
