package dk.gladsaxe.ledelse.embedded.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.gladsaxe.ledelse.embedded.repository.Workspaces;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("References in forms")
class ReferencesTest extends EditorAtWork {

    private static final String STORIES = "/apps/ledelse-stories-app";
    private static final String QUICK = "/apps/ledelse-focus-points-app/quick";

    private JsonNode find(final String workspace, final String words) throws IOException, InterruptedException {
        return new ObjectMapper().readTree(
                editor.send(Editor.ROOT + "/find/" + workspace + "?q=" + words, Map.of()).body());
    }

    @Test
    void areFoundByTheWordsThatSomebodyTypes() throws IOException, InterruptedException {
        final JsonNode all = find("ledelse-relations", "");
        assertThat(all.get("total").asInt()).isEqualTo(5);
        final JsonNode some = find("ledelse-stories", "uden+skaerm");
        assertThat(some.get("total").asInt()).isPositive().isLessThan(12);
        assertThat(some.get("items").get(0).get("detail").asText()).startsWith("/").endsWith(" · Udgivet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"users", "userroles", "config", "nothing-of-the-kind"})
    void leadToContentOnly(final String workspace) throws IOException, InterruptedException {
        assertThat(editor.send(Editor.ROOT + "/find/" + workspace, Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void canBeToSomethingThatIsMadeInPlace() throws IOException, InterruptedException {
        final Document quick = editor.page(QUICK + "?title=Nyt+punkt");
        assertThat(quick.select("nav")).as("no page around it").isEmpty();
        assertThat(quick.select("[name=shortTitle]").val()).isEqualTo("Nyt punkt");
        assertThat(quick.select("[name=name]")).as("the name is made of the title").isEmpty();
        final Map<String, String> values = new HashMap<>(Map.of("formKey", quick.select("[name=formKey]").val(),
                "shortTitle", "Nyt punkt", "text", "er nysgerrige.", "order", "9", "relation", ""));

        final HttpResponse<String> without = editor.send(Editor.ROOT + QUICK, values);
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(without.body()).select("#f-relation-problems").text()).isNotBlank();
        assertThat(Jsoup.parse(without.body()).select("[name=shortTitle]").val()).isEqualTo("Nyt punkt");

        values.put("relation", find("ledelse-relations", "").get("items").get(0).get("value").asText());
        final HttpResponse<String> made = editor.send(Editor.ROOT + QUICK, values);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        final JsonNode answer = new ObjectMapper().readTree(made.body());
        assertThat(answer.get("label").asText()).isEqualTo("Nyt punkt");
        final JsonNode found = find("ledelse-focus-points", "nyt+punkt").get("items").get(0);
        assertThat(found.get("value")).isEqualTo(answer.get("value"));
        assertThat(found.get("detail").asText()).isEqualTo("/nyt-punkt · Kladde");
    }

    @Test
    void areSearchedWithoutScriptsWhereThereAreMany() throws IOException, InterruptedException, RepositoryException {
        many(host.host().instances().author().workspaces(), 120);
        final Document form = editor.page(STORIES + "/new");
        final String field = "questions[0]";
        final HttpResponse<String> answer = editor.send(Editor.ROOT + STORIES + "/new", Editor.filled(form, Map.of(
                field, "", "search:" + field, "nummer 117", "then", "search", "title", "Skal blive stående")));
        assertThat(answer.statusCode()).isEqualTo(200);
        final Document again = Jsoup.parse(answer.body());
        assertThat(again.select("[name=title]").val()).isEqualTo("Skal blive stående");
        assertThat(again.select(".summary")).as("nothing is saved, so nothing is wrong yet").isEmpty();
        assertThat(again.select("[name='questions[0]'] option").eachText())
                .containsExactly("Intet valgt", "Spørgsmål nummer 117");
    }

    private static void many(final Workspaces workspaces, final int count) throws RepositoryException {
        final Session session = workspaces.systemSession("ledelse-questions");
        try {
            for (int i = 0; i < count; i++) {
                final Node node = session.getRootNode().addNode("nummer-" + i, "ledelse:question");
                node.setProperty("name", node.getName());
                node.setProperty("text", "Spørgsmål nummer " + i);
            }
            session.save();
        } finally {
            session.logout();
        }
    }
}
