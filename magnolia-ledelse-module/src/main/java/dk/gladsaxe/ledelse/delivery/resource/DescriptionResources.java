package dk.gladsaxe.ledelse.delivery.resource;

import dk.gladsaxe.ledelse.delivery.query.Problem;
import dk.gladsaxe.ledelse.delivery.query.ProblemType;
import dk.gladsaxe.ledelse.delivery.shape.Json;
import dk.gladsaxe.ledelse.delivery.shape.Kind;
import dk.gladsaxe.ledelse.delivery.shape.Schemas;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The addresses at which the API describes itself. */
final class DescriptionResources {

    private static final String SCHEMA_MEDIA_TYPE = "application/schema+json";
    private static final String DEFINITIONS = "$defs";

    private static final Operation OPEN_API = new Operation("getOpenApi", Address.of("openapi.json"),
            "This API in the terms of OpenAPI 3.1", Map.of(), List.of(Common.LINKS), Answer.JSON, Optional.empty(),
            Set.of());

    private static final Operation SCHEMA = new Operation("getSchema", Address.of("schema/{type}.json"),
            "What objects of a type look like, in the terms of JSON Schema 2020-12",
            Map.of("type", "The name of a schema in openapi.json, such as story."), List.of(), SCHEMA_MEDIA_TYPE,
            Optional.empty(), Set.of(ProblemType.NOT_FOUND));

    private DescriptionResources() {
    }

    /** @param others all other resources */
    static List<Resource> of(final List<Resource> others) {
        final List<Operation> operations = new ArrayList<>(others.stream().map(Resource::operation).toList());
        operations.addAll(List.of(OPEN_API, SCHEMA));
        final Directory directory = new Directory(operations);
        operations.add(0, directory.operation());
        final List<Kind<?>> answers =
                new ArrayList<>(operations.stream().flatMap(each -> each.answer().stream()).toList());
        answers.add(Problem.SHAPE);
        return List.of(directory,
                new Described(OPEN_API, call -> new OpenApi().document(operations, call.links().api())),
                new Described(SCHEMA, call -> schema(call.names().get("type"), answers)));
    }

    private static Map<String, Object> schema(final String type, final List<Kind<?>> answers) {
        final Schemas all = new Schemas("#/" + DEFINITIONS + "/");
        answers.forEach(kind -> kind.schema(all));
        final Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$ref", "#/" + DEFINITIONS + "/" + type);
        schema.put(DEFINITIONS, all.definitions(type).orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND,
                "There is no such type; the types are " + String.join(", ", all.definitions().keySet()))));
        return schema;
    }

    /** A document that is no content. */
    private record Described(Operation operation, Function<Call, Map<String, Object>> document) implements Resource {

        @Override
        public Answer answer(final Call call) {
            return new Answer(Json.of(document.apply(call)), operation.mediaType(), Answer.Lifetime.SNAPSHOT);
        }
    }
}
