package dk.gladsaxe.ledelse.embedded.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.gladsaxe.ledelse.embedded.definitions.EndpointDefinition;
import dk.gladsaxe.ledelse.embedded.definitions.YamlDefinitions;
import dk.gladsaxe.ledelse.embedded.modules.ModuleSet;
import dk.gladsaxe.ledelse.embedded.repository.TestRepository;
import dk.gladsaxe.ledelse.templating.LedelseFunctions;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The delivery endpoints of the module")
class LedelseEndpointsTest {

    private static final Path MODULE = Path.of("../../magnolia-ledelse-module/src/main/resources");
    private static final String[] WORKSPACES = {
        "ledelse-frameworks", "ledelse-relations", "ledelse-focus-points", "ledelse-stories", "ledelse-questions"};
    private static final Collection<EndpointDefinition> ENDPOINTS = endpoints();

    @RegisterExtension
    static final TestRepository REPOSITORY = TestRepository.create().workspaces(WORKSPACES)
            .cnd(MODULE.resolve("ledelse/nodetypes/ledelse.cnd"))
            .bootstrap(MODULE.resolve("mgnl-bootstrap/ledelse"))
            .bootstrap(MODULE.resolve("mgnl-bootstrap-samples/ledelse"));

    @RegisterExtension
    static final DeliveryHost AUTHOR = DeliveryHost.author(REPOSITORY, ENDPOINTS);

    @RegisterExtension
    static final DeliveryHost CLOSED = DeliveryHost.open(REPOSITORY, Set.of(), ENDPOINTS);

    @RegisterExtension
    static final DeliveryHost STORIES_ONLY = DeliveryHost.open(REPOSITORY, Set.of("ledelse-stories"), ENDPOINTS);

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource({"frameworks, 1", "relations, 5", "focus-points, 15", "stories, 12", "questions, 60",
        "plain/relations, 5", "plain/focus-points, 15", "plain/stories, 12", "plain/questions, 60"})
    void giveTheSamples(final String endpoint, final int total) {
        final JsonNode answer = get(endpoint, "");
        assertThat(answer.get("total").asInt()).isEqualTo(total);
        assertThat(answer.get("results")).hasSize(total);
        answer.get("results").forEach(node -> assertThat(get(endpoint, node.get("@path").asText())).isEqualTo(node));
    }

    @Test
    @DisplayName("give a story with all it refers to, so that a client needs no second request")
    void giveAStoryWhole() {
        get("stories", "").get("results").forEach(story -> {
            assertThat(story.get("relations")).isNotEmpty().allMatch(each -> each.path("title").isTextual());
            assertThat(story.path("focusPoints")).allMatch(each -> each.path("shortTitle").isTextual());
            assertThat(story.get("questions")).isNotEmpty().allMatch(each -> each.path("text").isTextual());
        });
        assertThat(get("stories", "").get("results")).filteredOn(story -> story.has("picture")).hasSize(3)
                .allMatch(story -> story.at("/picture/0/image/@link").asText().startsWith("/author/dam/jcr:"))
                .allMatch(story -> story.at("/picture/0/image/metadata/mimeType").asText().startsWith("image/"))
                .allMatch(story -> !story.at("/picture/0/imageAlt").asText().isBlank());
    }

    @Test
    void giveAFocusPointAndAQuestionWithTheirRelation() {
        assertThat(get("focus-points", "").get("results")).allMatch(each -> each.at("/relation/key").isTextual());
        assertThat(get("questions", "").get("results")).allMatch(each -> each.at("/relations/0/key").isTextual());
        assertThat(get("relations", "").get("results")).allMatch(each -> each.at("/framework/edition").isTextual());
    }

    @Test
    void giveAFrameworkWithItsPrinciplesInOrderAndItsContact() {
        final JsonNode framework = get("frameworks", "").at("/results/0");
        assertThat(framework.at("/principles/@nodes")).hasToString("[\"0\",\"1\",\"2\",\"3\",\"4\",\"5\"]");
        assertThat(framework.at("/principles/0/text").asText()).isNotBlank();
        assertThat(framework.at("/contact/organisation").asText()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stories", "questions"})
    void findWhatBelongsToARelation(final String endpoint) {
        get("relations", "").get("results").forEach(relation -> {
            final String id = relation.get("@id").asText();
            final long belonging = stream(get("plain/" + endpoint, ""))
                    .filter(each -> stream(each.get("relations")).anyMatch(one -> one.asText().equals(id))).count();
            final JsonNode found = get(endpoint, "?relations=" + id);
            assertThat(found.get("total").asLong()).isEqualTo(belonging).isPositive();
            assertThat(found.get("results")).allMatch(each ->
                    stream(each.get("relations")).anyMatch(one -> one.get("@id").asText().equals(id)));
        });
    }

    @Test
    void findTheFocusPointsOfARelationInTheirOrder() {
        get("relations", "").get("results").forEach(relation -> {
            final JsonNode found = get("focus-points", "?orderBy=order&relation=" + relation.get("@id").asText());
            assertThat(stream(found).map(each -> each.get("order").asInt())).hasSize(3).isSorted();
        });
    }

    @Test
    void speakDanishAndEnglish() {
        final JsonNode danish = get("relations", "?orderBy=order").at("/results/0");
        final JsonNode english = get("relations", "?orderBy=order&lang=en").at("/results/0");
        assertThat(english.get("@id")).isEqualTo(danish.get("@id"));
        assertThat(english.get("title").asText()).isNotBlank().isNotEqualTo(danish.get("title").asText());
        assertThat(danish.has("title_en")).isFalse();
    }

    @Test
    void giveIdentifiersAtThePlainOnes() {
        assertThat(get("plain/stories", "").get("results")).allMatch(story -> story.at("/relations/0").isTextual());
    }

    @ParameterizedTest
    @ValueSource(strings = {"narratorName", "owner", "consentUntil"})
    @DisplayName("keep to themselves who told a story and who answers for it")
    void keepNames(final String property) {
        assertThat(get("stories", "?lang=all").get("results")).noneMatch(story -> story.has(property));
        assertThat(get("questions", "").toString()).doesNotContain('"' + property + '"');
        for (final String query : List.of("=x", "[like]=%25", "[null]=false")) {
            assertThat(get("stories", "?" + property + query.replace("[", "%5B").replace("]", "%5D"))
                    .at("/error/code").asText()).isEqualTo("invalidQuery");
        }
        assertThat(get("stories", "?orderBy=" + property).at("/error/code").asText()).isEqualTo("invalidQuery");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}narratorName", "{}owner", "owner_en", "{}owner_en", "./owner"})
    @DisplayName("are not talked into it by another spelling of the property's name")
    void keepNamesHoweverTheyAreSpelled(final String property) {
        final String name = URLEncoder.encode(property, StandardCharsets.UTF_8);
        assertThat(get("stories", "?" + name + "%5Blike%5D=%25").at("/error/code").asText()).isEqualTo("invalidQuery");
        assertThat(get("stories", "?orderBy=" + name).at("/error/code").asText()).isEqualTo("invalidQuery");
    }

    @Test
    @DisplayName("give nothing to those who may not read a workspace")
    void respectAccessControl() {
        assertThat(CLOSED.json("ledelse/stories/v1").get("total").asInt()).isZero();
        assertThat(CLOSED.json("ledelse/stories/v1/hullet-i-vejen").at("/error/code").asText())
                .isEqualTo("pathNotFound");
        final JsonNode story = STORIES_ONLY.json("ledelse/stories/v1/hullet-i-vejen");
        assertThat(story.get("title").asText()).isNotBlank();
        assertThat(story.at("/relations/0").isTextual()).isTrue();
        assertThat(story.at("/picture/0/image").asText()).startsWith("jcr:");
    }

    private static JsonNode get(final String endpoint, final String rest) {
        return AUTHOR.json("ledelse/" + endpoint + "/v1" + rest);
    }

    private static Stream<JsonNode> stream(final JsonNode list) {
        return StreamSupport.stream((list.has("results") ? list.get("results") : list).spliterator(), false);
    }

    private static Collection<EndpointDefinition> endpoints() {
        final URI module = URI.create(
                LedelseFunctions.class.getProtectionDomain().getCodeSource().getLocation().toString());
        try (ModuleSet modules = ModuleSet.open(List.of(Path.of(module)), List.of())) {
            return YamlDefinitions.load(modules.resources(), modules.names()).endpoints();
        }
    }
}
