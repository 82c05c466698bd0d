package dk.gladsaxe.ledelse.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import dk.gladsaxe.ledelse.model.Audience;
import dk.gladsaxe.ledelse.model.Keyed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The API's description of itself")
class DescriptionTest {

    private final Asking api = Asking.of(Material.snapshot());
    private final JsonNode document = api.ok("openapi.json");

    @Test
    void namesEveryAddressAndEveryParameterOnce() {
        assertThat(names(document.path("paths"))).containsExactlyInAnyOrder("/", "/framework", "/framework/{edition}",
                "/frameworks", "/relations", "/relations/{relation}", "/focus-points", "/focus-points/{focusPoint}",
                "/stories", "/stories/{story}", "/questions", "/questions/draw", "/questions/{question}", "/search",
                "/feed.json", "/openapi.json", "/schema/{type}.json");
        final List<String> ids = new ArrayList<>();
        for (final JsonNode path : document.path("paths")) {
            ids.add(path.at("/get/operationId").asText());
            final List<String> parameters = new ArrayList<>();
            path.at("/get/parameters").forEach(each -> parameters.add(each.path("name").asText()));
            assertThat(parameters).doesNotHaveDuplicates();
        }
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void saysHonestlyWhatIsAlwaysThereAndWhatMayBeNull() {
        final JsonNode story = document.at("/components/schemas/story");
        final List<String> required = new ArrayList<>();
        story.path("required").forEach(each -> required.add(each.asText()));
        assertThat(required).containsExactlyElementsOf(names(story.path("properties")));
        assertThat(story.at("/properties/title/type").asText()).isEqualTo("string");
        assertThat(story.at("/properties/lead/type").toString()).isEqualTo("[\"string\",\"null\"]");
        assertThat(story.at("/properties/body/anyOf").toString())
                .isEqualTo("[{\"$ref\":\"#/components/schemas/richText\"},{\"type\":\"null\"}]");
        assertThat(document.at("/components/schemas/question/properties/audience/enum").toString())
                .isEqualTo("[\"" + String.join("\",\"", Keyed.keys(Audience.class)) + "\",null]");
    }

    @Test
    void saysWhatAParameterTakes() {
        final JsonNode parameters = document.at("/paths/~1stories/get/parameters");
        assertThat(parameter(parameters, "limit").path("schema").toString())
                .isEqualTo("{\"type\":\"integer\",\"minimum\":1,\"maximum\":100,\"default\":20}");
        assertThat(parameter(parameters, "lang").path("schema").toString())
                .isEqualTo("{\"type\":\"string\",\"enum\":[\"da\",\"en\"],\"default\":\"da\"}");
        assertThat(parameter(parameters, "expand").path("explode").asBoolean(true)).isFalse();
        assertThat(parameter(document.at("/paths/~1search/get/parameters"), "q").path("required").asBoolean()).isTrue();
    }

    @Test
    void hasASchemaOfItsOwnForEveryTypeThatAcceptsWhatIsServed() {
        final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
        final JsonSchema language =
                factory.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        for (final String type : api.contract().types()) {
            final JsonNode schema = api.ok("schema/" + type + ".json");
            assertThat(language.validate(schema)).as(type).isEmpty();
            assertThat(schema.at("/$defs/" + type).isObject()).as(type).isTrue();
        }
        final JsonSchema story = factory.getSchema(api.ok("schema/story.json"));
        assertThat(story.validate(api.ok("stories/s-stol"))).isEmpty();
        assertThat(story.validate(api.ok("stories/s-bar?expand=questions"))).isEmpty();
        assertThat(story.validate(api.ok("questions/q-kort"))).isNotEmpty();
    }

    @Test
    void leadsToAllAddressesFromTheRoot() {
        final List<String> templates = new ArrayList<>();
        api.ok("").path("links").forEach(each -> templates.add(
                each.path("template").asText().replace("/.rest/delivery/ledelse/api/v1", "")));
        final List<String> others = new ArrayList<>(names(document.path("paths")));
        assertThat(others.remove("/")).isTrue();
        assertThat(templates).containsExactlyInAnyOrderElementsOf(others);
        assertThat(api.ok("?links=absolute").at("/links/0/template").asText()).startsWith(Asking.ROOT);
    }

    @Test
    void isTheSameOnEveryInstance() {
        assertThat(Asking.of(Material.snapshot().on(Material.DAY.plusDays(1))).bytes("openapi.json").body())
                .isEqualTo(api.bytes("openapi.json").body());
    }

    private static JsonNode parameter(final JsonNode parameters, final String name) {
        for (final JsonNode each : parameters) {
            if (each.path("name").asText().equals(name)) {
                return each;
            }
        }
        throw new AssertionError("no parameter " + name);
    }

    private static List<String> names(final JsonNode object) {
        final List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
