package dk.gladsaxe.ledelse.embedded.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.gladsaxe.ledelse.embedded.definitions.EndpointDefinition;
import dk.gladsaxe.ledelse.embedded.repository.TestRepository;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Delivered content")
class ContentTest {

    @RegisterExtension
    static final TestRepository REPOSITORY = MadeContent.repository();

    @RegisterExtension
    static final DeliveryHost HOST = DeliveryHost.author(REPOSITORY,
            Endpoint.stories(),
            MadeContent.endpoint("plain").build(),
            MadeContent.endpoint("deep").depth(2).build(),
            MadeContent.endpoint("template").system("mgnl:temp*").build(),
            MadeContent.endpoint("system").system().build(),
            MadeContent.endpoint("without").without("title", "h*").build(),
            MadeContent.endpoint("strict").strict().build(),
            MadeContent.endpoint("children").depth(1).childTypes("mgnl:content").build(),
            MadeContent.endpoint("off").off().build(),
            new EndpointDefinition.Resource("delivery/stories/api", true, "org.example.Api", "api.yaml"),
            Endpoint.of("nothing", "probe-stories").types().build(),
            Endpoint.of("nowhere", "no-such-workspace").build(),
            Endpoint.of("pages", "website").root("/probe-site").types("mgnl:page")
                    .childTypes("mgnl:area", "mgnl:component").depth(2).build());

    @Test
    void hasItsMetaKeysFirstAndItsChildListLast() {
        assertThat(names(HOST.json("plain/made"))).startsWith("@name", "@path", "@id", "@nodeType").endsWith("@nodes");
    }

    @Test
    void keepsTypes() {
        final JsonNode made = HOST.json("plain/made");
        assertThat(made.get("big").isIntegralNumber()).isTrue();
        assertThat(made.get("big").asLong()).isEqualTo(12_345_678_901L);
        assertThat(made.get("many")).hasToString("[1,2]");
    }

    @Test
    void leavesOutChildNodesBelowItsDepth() {
        assertThat(HOST.json("plain/made").get("@nodes")).isEmpty();
        final JsonNode deep = HOST.json("deep/made");
        assertThat(deep.get("@nodes")).hasToString("[\"part\"]");
        assertThat(deep.at("/part/@nodes")).hasToString("[\"deep\"]");
        assertThat(deep.at("/part/deep/@nodes")).isEmpty();
    }

    @Test
    void showsOnlyChildNodesOfTheTypesAskedFor() {
        assertThat(HOST.json("children/made").get("@nodes")).hasToString("[\"below\"]");
    }

    @Test
    @DisplayName("marks a property that has the name of a child node")
    void marksAPropertyWithTheNameOfAChild() {
        final JsonNode deep = HOST.json("deep/made");
        assertThat(deep.get("_part").asText()).isEqualTo("a property");
        assertThat(deep.get("part").isObject()).isTrue();
        assertThat(HOST.json("plain/made").get("part").asText()).isEqualTo("a property");
    }

    @Test
    void hidesSystemPropertiesUnlessTheEndpointNamesThem() {
        assertThat(names(HOST.json("plain/made"))).noneMatch(name -> name.contains(":"));
        assertThat(names(HOST.json("template/made"))).filteredOn(name -> name.contains(":"))
                .containsExactly("mgnl:template");
        assertThat(names(HOST.json("system/made"))).filteredOn(name -> name.contains(":"))
                .containsExactlyInAnyOrder("mgnl:template", "jcr:created", "jcr:createdBy");
    }

    @Test
    void leavesOutWhatTheEndpointExcludesWhateverIsAskedFor() {
        assertThat(names(HOST.json("without/made"))).doesNotContain("title", "html").contains("big");
        assertThat(names(HOST.json("without?@name=made&properties=title,big").at("/results/0")))
                .doesNotContain("title").contains("big");
    }

    @ParameterizedTest(name = "{0} leaves {1}")
    @CsvSource(delimiter = ' ', value = {
        "properties=name,title name,title",
        "properties=t* title,topic,topics",
        "properties=*i*t* title,written",
        "properties=name&properties=title name,title",
        "properties=name,nothing name",
        "excludeProperties=*i*,topic* body,name",
        "properties=t*&excludeProperties=topics title,topic",
    })
    void isNarrowedByTheQuery(final String parameters, final String names) {
        final JsonNode story = HOST.json("stories?@name=story-2&" + parameters).at("/results/0");
        assertThat(names(story)).filteredOn(name -> !name.startsWith("@")).containsExactlyInAnyOrder(names.split(","));
    }

    @Test
    void isNotNarrowedWhenOneNodeIsRead() {
        assertThat(HOST.json("stories/story-2?properties=name&nonsense=1").has("title")).isTrue();
    }

    @ParameterizedTest(name = "{0}, {1}: {2} in {3}")
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "''               | -                  | Dansk   | da",
        "?lang=en         | -                  | English | en",
        "?lang=en-GB      | -                  | English | en",
        "?lang=da_DK      | en                 | Dansk   | da",
        "?lang=fr         | en                 | Dansk   | da",
        "?lang=EN         | -                  | English | en",
        "?lang=           | en                 | English | en",
        "''               | en-US,en;q=0.9     | English | en",
        "''               | fr,en;q=0.5        | English | en",
        "''               | fr                 | Dansk   | da",
        "''               | *                  | Dansk   | da",
        "''               | not;a;header       | Dansk   | da",
        "?lang=all        | en                 | Dansk   | -",
    })
    void isInTheLanguageAskedFor(
            final String parameter, final String accepted, final String title, final String language) {
        final String address = "/.rest/delivery/plain/made" + parameter;
        final HttpResponse<String> answer = accepted == null
                ? HOST.send("GET", address) : HOST.send("GET", address, "Accept-Language", accepted);
        assertThat(DeliveryHost.body(answer).get("title").asText()).isEqualTo(title);
        assertThat(answer.headers().firstValue("Content-Language").orElse(null)).isEqualTo(language);
    }

    @Test
    @DisplayName("finds a text that looks like a number only by a pattern")
    void findsNumbersAsNumbers() {
        assertThat(QueriesTest.names(HOST.json("plain?big=12345678901"))).isEqualTo("made");
        assertThat(QueriesTest.names(HOST.json("plain?many=2"))).isEqualTo("made");
        assertThat(QueriesTest.names(HOST.json("plain?year=2024"))).isEmpty();
        assertThat(QueriesTest.names(HOST.json("plain?year%5Blike%5D=2024"))).isEqualTo("made");
    }

    @Test
    @DisplayName("hides what its name makes a translation into another language")
    void hidesOtherLanguages() {
        final JsonNode danish = HOST.json("deep/made");
        assertThat(names(danish)).doesNotContain("title_en", "only_en", "only", "answer_nr", "answer", "part_en");
        final JsonNode english = HOST.json("deep/made?lang=en");
        assertThat(english.get("only").asText()).isEqualTo("Only English");
        assertThat(english.at("/part/@name").asText()).isEqualTo("part_en");
        assertThat(english.at("/part/english").asBoolean()).isTrue();
        assertThat(names(HOST.json("deep/made?lang=all")))
                .contains("title", "title_en", "only_en", "answer_nr", "part", "part_en");
    }

    @Test
    void ofAStrictEndpointIsOfItsTypesAndNotOfTheirSubTypes() {
        assertThat(QueriesTest.names(HOST.json("strict"))).isEqualTo("made other below");
        assertThat(HOST.json("plain?limit=100").get("total").asInt()).isEqualTo(18);
        assertThat(HOST.json("strict/story-1").at("/error/code").asText()).isEqualTo("notFound");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "stories/, results", "stories//, results", "stories/story-1/, story-1", "stories//story-1, story-1",
        "pages/child/footer, notFound", "pages/nowhere, pathNotFound", "pages/child|x, pathNotFound",
        "pages/@nodes, list", "pages/child@nodes, list", "pages/child/@nodes, list", "pages/nowhere@nodes, pathNotFound",
        "stories@nodes, notFound", "stories2, notFound", "stories/api, notFound", "stories/api/x, notFound",
        "off, notFound", "nothing, notFound", "nothing/made, notFound",
        "nowhere, noSuchWorkspace", "stories/story-1?version=1.0, badRequest",
    })
    void isFoundByItsPath(final String address, final String found) {
        final JsonNode answer = HOST.json(address.replace("|", "%7C"));
        assertThat(answer.isArray() ? "list" : answer.has("results") ? "results"
                : answer.path("@name").asText(answer.at("/error/code").asText())).isEqualTo(found);
    }

    @Test
    @DisplayName("is given as preview too, on an author instance")
    void isGivenAsPreview() {
        assertThat(DeliveryHost.body(HOST.send("GET", "/.rest/preview/stories/story-1")).get("@name").asText())
                .isEqualTo("story-1");
    }

    @ParameterizedTest
    @CsvSource({"POST, 405", "PUT, 405", "DELETE, 405", "OPTIONS, 204", "HEAD, 200", "GET, 200"})
    void isOnlyGiven(final String method, final int status) {
        final HttpResponse<String> answer = HOST.send(method, "/.rest/delivery/stories/story-1");
        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 405) {
            assertThat(DeliveryHost.body(answer).at("/error/code").asText()).isEqualTo("methodNotAllowed");
            assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
        }
    }

    @Test
    void isNotKeptByCachesOnAnAuthorInstance() {
        assertThat(HOST.send("GET", "/.rest/delivery/stories").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
    }

    private static List<String> names(final JsonNode node) {
        final List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
