package dk.gladsaxe.ledelse.embedded.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** What {@code openapi.json} says about the addresses of the API. Immutable. */
final class Description {

    /** What depends on what a client asks or knew before has no file: chance, a search, a feed of changes. */
    private static final Set<String> ALIVE = Set.of("drawQuestions", "search", "listChanges");

    /** These speak of addresses, and lead to none. */
    private static final Set<String> DESCRIPTIONS = Set.of("getRoot", "getOpenApi", "getSchema");

    private final List<Operation> operations;
    private final List<String> schemas;

    private Description(final List<Operation> operations, final List<String> schemas) {
        this.operations = operations;
        this.schemas = schemas;
    }

    static Description of(final JsonNode document) {
        final List<Operation> operations = new ArrayList<>();
        document.path("paths").fields().forEachRemaining(
                path -> operations.add(Operation.of(path.getKey().substring(1), path.getValue().path("get"))));
        // An address that is literally that of an operation comes before those with names in them.
        operations.sort(Comparator.comparing(Operation::isOpen));
        final List<String> schemas = new ArrayList<>();
        document.path("components").path("schemas").fieldNames().forEachRemaining(schemas::add);
        return new Description(List.copyOf(operations), List.copyOf(schemas));
    }

    /** The addresses that can be asked without knowing anything, from the API's root on. */
    List<String> beginnings() {
        final List<String> beginnings = new ArrayList<>();
        operations.stream().filter(Operation::isExported).filter(each -> !each.isOpen()).map(Operation::template)
                .forEach(beginnings::add);
        schemas.forEach(schema -> beginnings.add("schema/" + schema + ".json"));
        return beginnings;
    }

    /** The addresses that never become a file, from the API's root on. */
    List<String> leftOut() {
        return operations.stream().filter(each -> !each.isExported()).map(Operation::template).toList();
    }

    /** Whether an address is to become a file. */
    boolean exports(final String path) {
        return is(path, Operation::isExported);
    }

    /** Whether what is at an address comes in several languages. */
    boolean hasLanguages(final String path) {
        return is(path, Operation::languages);
    }

    /** Whether the answer at an address leads to others. */
    boolean leadsOn(final String path) {
        return is(path, each -> !DESCRIPTIONS.contains(each.id()));
    }

    private boolean is(final String path, final Predicate<Operation> wanted) {
        final Optional<Operation> operation = operations.stream().filter(each -> each.matches(path)).findFirst();
        return operation.filter(wanted).isPresent();
    }

    /**
     * An operation of the API.
     *
     * @param template  its addresses, from the API's root on
     * @param pattern   the same, for addresses without braces
     * @param languages whether it takes the parameter {@code lang}
     */
    private record Operation(String template, Pattern pattern, String id, boolean languages) {

        static Operation of(final String template, final JsonNode get) {
            return new Operation(template,
                    Pattern.compile(("\\Q" + template + "\\E").replaceAll("\\{\\w+}", "\\\\E[^/]+\\\\Q")),
                    get.path("operationId").asText(),
                    StreamSupport.stream(get.path("parameters").spliterator(), false)
                            .anyMatch(each -> each.path("name").asText().equals("lang")));
        }

        /** Whether it has addresses that are not known beforehand. */
        boolean isOpen() {
            return template.contains("{");
        }

        boolean isExported() {
            return !ALIVE.contains(id);
        }

        boolean matches(final String path) {
            return pattern.matcher(path).matches();
        }
    }
}
