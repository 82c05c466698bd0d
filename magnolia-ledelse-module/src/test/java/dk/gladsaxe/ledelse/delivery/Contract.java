package dk.gladsaxe.ledelse.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * What {@code openapi.json} promises, taken more strictly than clients may take it: an object has the fields that its
 * schema names and no others.
 */
final class Contract {

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig FORMATS_COUNT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private static final List<String> ITEMS = List.of("framework", "relation", "focusPoint", "story", "question");

    private static final Map<JsonNode, Contract> KNOWN = new ConcurrentHashMap<>();

    private final JsonNode document;
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

    private Contract(final JsonNode document) {
        this.document = document;
    }

    /** Of a document; schemas are compiled once for all tests. */
    static Contract of(final JsonNode document) {
        return KNOWN.computeIfAbsent(document, Contract::new);
    }

    /** What is wrong with an answer; nothing when it is as promised. */
    List<String> faults(
            final String path, final int status, final String mediaType, final JsonNode body, final boolean projected) {
        final Optional<JsonNode> operation = operation(path);
        final JsonNode response = operation.orElse(anyOperation()).path("responses").path(String.valueOf(status));
        if (response.isMissingNode() && operation.isPresent()) {
            return List.of("the status " + status + " is not promised for " + path);
        }
        final JsonNode schema = (operation.isEmpty() ? anyOperation().path("responses").path("500") : response)
                .path("content").path(mediaType).path("schema");
        if (schema.isMissingNode()) {
            return mediaType.endsWith("json") && response.path("content").has(mediaType) ? List.of()
                    : List.of("the media type " + mediaType + " is not promised for " + status + " of " + path);
        }
        return schemas.computeIfAbsent(projected + schema.toString(), key -> strict(schema, projected)).validate(body)
                .stream().map(Object::toString).toList();
    }

    private JsonNode anyOperation() {
        return document.path("paths").path("/stories").path("get");
    }

    /** Literal addresses come before those with names in them, as in the API. */
    private Optional<JsonNode> operation(final String path) {
        if (document.path("paths").has("/" + path)) {
            return Optional.of(document.path("paths").path("/" + path).path("get"));
        }
        for (final Iterator<String> each = document.path("paths").fieldNames(); each.hasNext();) {
            final String address = each.next();
            if (Pattern.matches(address.replace(".", "\\.").replaceAll("\\{\\w+}", "[^/]+"), "/" + path)) {
                return Optional.of(document.path("paths").path(address).path("get"));
            }
        }
        return Optional.empty();
    }

    private JsonSchema strict(final JsonNode schema, final boolean projected) {
        final ObjectNode whole = JsonNodeFactory.instance.objectNode();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.setAll((ObjectNode) schema.deepCopy());
        final ObjectNode definitions = document.path("components").path("schemas").deepCopy();
        whole.putObject("components").set("schemas", definitions);
        final List<String> names = new ArrayList<>();
        definitions.fieldNames().forEachRemaining(names::add);
        names.forEach(name -> definitions.set(name, merged((ObjectNode) definitions.get(name), definitions)));
        definitions.forEach(Contract::close);
        if (projected) {
            ITEMS.forEach(type -> {
                relax((ObjectNode) definitions.get(type));
                relax((ObjectNode) definitions.get(type + "Answer"));
            });
        }
        return FACTORY.getSchema(whole, FORMATS_COUNT);
    }

    /** A shape that extends another, as one schema, which alone can be closed. */
    private static ObjectNode merged(final ObjectNode schema, final ObjectNode definitions) {
        if (!schema.has("allOf")) {
            return schema;
        }
        final ObjectNode base = (ObjectNode) definitions.get(
                schema.at("/allOf/0/$ref").asText().replace("#/components/schemas/", "")).deepCopy();
        ((ObjectNode) base.get("properties")).setAll((ObjectNode) schema.at("/allOf/1/properties"));
        schema.at("/allOf/1/required").forEach(each -> ((ArrayNode) base.get("required")).add(each));
        return base;
    }

    private static void close(final JsonNode schema) {
        if (schema.has("properties")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
        schema.forEach(Contract::close);
    }

    private static void relax(final ObjectNode schema) {
        final ArrayNode required = JsonNodeFactory.instance.arrayNode();
        List.of("type", "id", "name", "href", "incomplete", "languages").forEach(required::add);
        schema.set("required", required);
    }

    /** The names of all schemas. */
    List<String> types() {
        final List<String> names = new ArrayList<>();
        document.path("components").path("schemas").fieldNames().forEachRemaining(names::add);
        assertThat(names).isNotEmpty();
        return names;
    }
}
