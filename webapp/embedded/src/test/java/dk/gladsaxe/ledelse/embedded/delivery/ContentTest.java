package dk.gladsaxe.ledelse.embedded.delivery;

import static dk.gladsaxe.ledelse.embedded.delivery.Endpoint.to;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.gladsaxe.ledelse.embedded.definitions.EndpointDefinition.ReferenceResolver;
import dk.gladsaxe.ledelse.embedded.delivery.content.NodeBudget;
import dk.gladsaxe.ledelse.embedded.repository.TestRepository;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Delivered content")
class ContentTest {

    private static final Path MODULE = Path.of("src/test/resources/magnolia-vectors/probe-module");

    private static final String MADE = """
            'made':
              'jcr:primaryType': 'mgnl:content'
              'jcr:uuid': '77777777-0000-4000-8000-000000000001'
              'mgnl:template': 'a:template'
              'title': 'Dansk'
              'title_en': 'English'
              'only_en': 'Only English'
              'answer_nr': 'trapped'
              'big': 12345678901
              'many': [1, 2]
              'self': '77777777-0000-4000-8000-000000000001'
              'other': '77777777-0000-4000-8000-000000000002'
              'twins': ['77777777-0000-4000-8000-000000000001', '77777777-0000-4000-8000-000000000001']
              'nobody': 'no identifier'
              'html': '<a href="${link:{uuid:{77777777-0000-4000-8000-000000000002},repository:{probe-stories},\
            path:{/other},nodeData:{},extension:{html}}}">x</a> ${link:{uuid:{gone},repository:{website},path:{/old}}}'
              'picture': 'jcr:66666666-0000-4000-8000-000000000001'
              'part':
                'jcr:primaryType': 'mgnl:contentNode'
                'deep':
                  'jcr:primaryType': 'mgnl:contentNode'
              'part_en':
                'jcr:primaryType': 'mgnl:contentNode'
                'english': true
              'below':
                'jcr:primaryType': 'mgnl:content'
            """;

    private static final String OTHER = """
            'other':
              'jcr:primaryType': 'mgnl:content'
              'jcr:uuid': '77777777-0000-4000-8000-000000000002'
              'back': '77777777-0000-4000-8000-000000000001'
              'again': '77777777-0000-4000-8000-000000000002'
            """;

    @RegisterExtension
    static final TestRepository REPOSITORY = TestRepository.create()
            .workspaces("probe-topics", "probe-stories")
            .cnd(MODULE.resolve("probe/nodetypes/probe.cnd"))
            .bootstrap(MODULE.resolve("mgnl-bootstrap/probe"))
            .bootstrap("probe-stories.made.yaml", MADE)
            .bootstrap("probe-stories.other.yaml", OTHER);

    @RegisterExtension
    static final DeliveryHost HOST = DeliveryHost.author(REPOSITORY,
            Endpoint.stories(),
            made("plain").build(),
            made("deep").depth(2).build(),
            made("template").system("mgnl:temp*").build(),
            made("system").system().build(),
            made("without").without("title", "h*").build(),
            made("strict").strict().build(),
            made("children").depth(1).childTypes("mgnl:content").build(),
            made("once").references(to("self|other|back|again|nobody", here(true, false))).build(),
            made("further").references(to("self|other|back|again", here(true, false))).follow(3, false).build(),
            made("endless").references(to("self", here(true, false))).follow(-1, true).build(),
            made("explosive").references(to("twins", here(true, false))).follow(-1, true).build(),
            made("linked").references(to("other", here(true, true))).build(),
            made("links").references(to("other", here(false, true))).build(),
            made("texts").references(to("html", new ReferenceResolver.RichTextLink(false))).build(),
            made("complete").references(to("html", new ReferenceResolver.RichTextLink(true))).build(),
            made("picture").references(to("picture",
                    new ReferenceResolver.Asset(true, false, true, List.of()))).build(),
            made("download").references(to("picture",
                    new ReferenceResolver.Asset(false, true, true, List.of()))).build(),
            made("metadata").references(to("picture",
                    new ReferenceResolver.Asset(true, true, false, List.of()))).build(),
            Endpoint.of("nothing", "probe-stories").types().build(),
            Endpoint.of("nowhere", "no-such-workspace").build(),
            Endpoint.of("pages", "website").root("/probe-site").types("mgnl:page")
                    .childTypes("mgnl:area", "mgnl:component").depth(2).build());

    private static Endpoint made(final String name) {
        return Endpoint.of(name, "probe-stories");
    }

    private static ReferenceResolver here(final boolean expand, final boolean link) {
        return new ReferenceResolver.Jcr("probe-stories", expand, link, -1, List.of(), List.of());
    }

    @BeforeAll
    static void giveAPropertyTheNameOfAChild() throws RepositoryException {
        final Session session = REPOSITORY.lasting("probe-stories");
        session.getNode("/made").setProperty("part", "a property");
        session.save();
    }

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
    void followsReferencesAsFarAsTheEndpointSays() {
        final JsonNode once = HOST.json("once/made");
        assertThat(once.at("/other/@name").asText()).isEqualTo("other");
        assertThat(once.at("/other/back").isTextual()).isTrue();
        final JsonNode further = HOST.json("further/made");
        assertThat(further.at("/other/back").asText()).isEqualTo("77777777-0000-4000-8000-000000000001");
        assertThat(further.at("/other/again").asText()).isEqualTo("77777777-0000-4000-8000-000000000002");
    }

    @Test
    @DisplayName("keeps the value of a reference to itself, to nothing and to a missing node")
    void keepsWhatItCannotResolve() {
        final JsonNode once = HOST.json("once/made");
        assertThat(once.get("self").asText()).isEqualTo("77777777-0000-4000-8000-000000000001");
        assertThat(once.get("nobody").asText()).isEqualTo("no identifier");
    }

    @Test
    void endsEvenWhereTheEndpointLetsReferencesGoRoundForEver() {
        JsonNode node = HOST.json("endless/made");
        int levels = 0;
        for (; node.isObject(); node = node.get("self")) {
            levels++;
        }
        assertThat(levels).isEqualTo(17);
    }

    @Test
    @DisplayName("is refused when it would hold more nodes than an answer may")
    void isRefusedWhenItGrowsTooLarge() {
        final JsonNode error = HOST.json("explosive/made").get("error");
        assertThat(error.get("code").asText()).isEqualTo("badRequest");
        assertThat(error.get("message").asText()).contains(String.valueOf(NodeBudget.MAX_NODES));
    }

    @Test
    void linksToWhatItRefersTo() {
        assertThat(HOST.json("linked/made").at("/other/@link").asText()).isEqualTo("/author/other.html");
        assertThat(HOST.json("linked/made?lang=en").at("/other/@link").asText()).isEqualTo("/author/en/other.html");
        assertThat(HOST.json("links/made").get("other").asText()).isEqualTo("/author/other.html");
    }

    @Test
    void resolvesTheLinksInItsTexts() {
        assertThat(HOST.json("texts/made").get("html").asText())
                .isEqualTo("<a href=\"/author/other.html\">x</a> /author/old.html");
        assertThat(HOST.json("complete/made").get("html").asText())
                .matches("<a href=\"http://127.0.0.1:\\d+/author/other.html\">x</a> http://.*/author/old.html");
        assertThat(HOST.json("plain/made").get("html").asText()).contains("${link:");
    }

    @Test
    void showsAssetsAsTheEndpointSays() {
        final String address = "/author/dam/jcr:66666666-0000-4000-8000-000000000001/probe-picture.png";
        assertThat(HOST.json("picture/made").at("/picture/@link").asText()).isEqualTo(address);
        assertThat(HOST.json("picture/made").get("picture").has("metadata")).isFalse();
        assertThat(HOST.json("download/made").get("picture").asText()).isEqualTo(address);
        assertThat(HOST.json("metadata/made").get("picture").has("@link")).isFalse();
        assertThat(HOST.json("metadata/made?lang=en").at("/picture/metadata/title").asText()).isEqualTo("A picture");
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
        "stories@nodes, notFound", "stories2, notFound", "nothing, notFound", "nothing/made, notFound",
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
