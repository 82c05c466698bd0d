package dk.gladsaxe.ledelse.delivery.resource;

import dk.gladsaxe.ledelse.delivery.query.Parameter;
import dk.gladsaxe.ledelse.delivery.query.Problem;
import dk.gladsaxe.ledelse.delivery.query.ProblemType;
import dk.gladsaxe.ledelse.delivery.shape.Schemas;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The description of the API in the terms of OpenAPI 3.1, made of the operations and shapes that answer requests. */
final class OpenApi {

    static final String TITLE = "The ledelse API";
    static final String VERSION = "1";

    private static final String DESCRIPTION = "description";
    private static final String SCHEMA = "schema";

    private final Schemas schemas = new Schemas("#/components/schemas/");

    /**
     * The document.
     *
     * @param root the address of the API
     */
    Map<String, Object> document(final List<Operation> operations, final String root) {
        final Map<String, Object> paths = new LinkedHashMap<>();
        operations.forEach(each -> paths.put("/" + each.address(), Map.of("get", operation(each))));
        final Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put("info", info());
        document.put("servers", List.of(Map.of("url", root)));
        document.put("paths", paths);
        document.put("components", Map.of("schemas", schemas.definitions()));
        return document;
    }

    private static Map<String, Object> info() {
        final Map<String, Object> info = new LinkedHashMap<>();
        info.put("title", TITLE);
        info.put("version", VERSION);
        info.put(DESCRIPTION, "A leadership framework with its practice stories and reflection questions. Every field "
                + "of a schema is in every answer, unless the parameter 'fields' leaves it out. New fields may come. "
                + "Answers have a strong ETag; send it in If-None-Match to hear whether something has changed.");
        return info;
    }

    private Map<String, Object> operation(final Operation operation) {
        final List<Object> parameters = new ArrayList<>();
        operation.address().names().forEach(name -> parameters.add(inPath(name, operation.names().get(name))));
        operation.parameters().forEach(each -> parameters.add(inQuery(each)));
        final Map<String, Object> described = new LinkedHashMap<>();
        described.put("operationId", operation.id());
        described.put("summary", operation.summary());
        described.put("parameters", parameters);
        described.put("responses", responses(operation));
        return described;
    }

    private static Map<String, Object> inPath(final String name, final String description) {
        final Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", name);
        described.put("in", "path");
        described.put("required", true);
        described.put(DESCRIPTION, description);
        described.put(SCHEMA, Map.of("type", "string"));
        return described;
    }

    private Map<String, Object> inQuery(final Parameter<?> parameter) {
        final Map<String, Object> schema = new LinkedHashMap<>(parameter.schema(schemas));
        parameter.preset().ifPresent(text ->
                schema.put("default", "integer".equals(schema.get("type")) ? (Object) Long.valueOf(text) : text));
        final Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", parameter.name());
        described.put("in", "query");
        described.put("required", parameter.isRequired());
        described.put(DESCRIPTION, parameter.description());
        if ("array".equals(schema.get("type"))) {
            described.put("explode", false);
        }
        described.put(SCHEMA, schema);
        return described;
    }

    private Map<String, Object> responses(final Operation operation) {
        final Map<String, Object> whole = new LinkedHashMap<>();
        whole.put(DESCRIPTION, operation.summary() + ".");
        whole.put("headers", Map.of("ETag", header("Changes whenever the answer does.")));
        whole.put("content", Map.of(operation.mediaType(),
                operation.answer().map(kind -> Map.<String, Object>of(SCHEMA, kind.schema(schemas))).orElse(Map.of())));
        final Map<String, Object> responses = new TreeMap<>();
        responses.put("200", whole);
        responses.put("304", Map.of(DESCRIPTION, "Nothing has changed since the answer with this ETag."));
        problems(operation).forEach(type -> responses.put(String.valueOf(type.status()), problem(type)));
        return responses;
    }

    private static Set<ProblemType> problems(final Operation operation) {
        final Set<ProblemType> problems = EnumSet.of(ProblemType.BAD_PARAMETER, ProblemType.TOO_LONG,
                ProblemType.FAULT, ProblemType.NOT_READY);
        problems.addAll(operation.problems());
        return problems;
    }

    private Map<String, Object> problem(final ProblemType type) {
        final Map<String, Object> described = new LinkedHashMap<>();
        described.put(DESCRIPTION, type.title() + ".");
        described.put("content", Map.of(Problem.MEDIA_TYPE, Map.of(SCHEMA, Problem.SHAPE.schema(schemas))));
        return described;
    }

    private static Map<String, Object> header(final String description) {
        final Map<String, Object> header = new LinkedHashMap<>();
        header.put(DESCRIPTION, description);
        header.put(SCHEMA, Map.of("type", "string"));
        return header;
    }
}
