package dk.gladsaxe.ledelse.embedded.delivery.query;

import dk.gladsaxe.ledelse.embedded.definitions.EndpointDefinition;
import dk.gladsaxe.ledelse.embedded.delivery.error.DeliveryFailure;
import dk.gladsaxe.ledelse.embedded.delivery.error.ErrorCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the parameters of a request to an endpoint. Those that the endpoint keeps for itself have their own meaning,
 * and every other one is a filter; so a parameter that is nobody's property finds nothing.
 */
public final class NodeQueryParser {

    /** The parameters that are no filters. */
    public static final Set<String> RESERVED =
            Set.of("q", "orderBy", "offset", "limit", "lang", "nodeTypes", "properties", "excludeProperties");

    private final EndpointDefinition.Delivery endpoint;

    public NodeQueryParser(final EndpointDefinition.Delivery endpoint) {
        this.endpoint = endpoint;
    }

    /** The query, or a {@link DeliveryFailure} that says which parameter is wrong. */
    public NodeQuery parse(final Map<String, List<String>> parameters) {
        final List<Filter> filters = parameters.entrySet().stream()
                .filter(parameter -> !RESERVED.contains(parameter.getKey()))
                .flatMap(parameter -> parameter.getValue().stream()
                        .map(value -> Filter.of(parameter.getKey(), value)))
                .toList();
        return new NodeQuery(
                first(parameters, "q").flatMap(Keywords::of),
                filters,
                first(parameters, "orderBy").map(SortKey::listOf).orElse(List.of()),
                number(parameters, "offset").orElse(0L),
                Math.min(number(parameters, "limit").orElse(endpoint.limit()), endpoint.maxLimit()));
    }

    private static Optional<Long> number(final Map<String, List<String>> parameters, final String name) {
        return first(parameters, name).map(text -> {
            final long number = toLong(name, text);
            if (number < 0) {
                throw new DeliveryFailure(ErrorCode.BAD_REQUEST, name + ": " + text + " is below 0");
            }
            return number;
        });
    }

    // A text that is no number is a "notFound" in Magnolia, and clients may rely on it.
    private static long toLong(final String name, final String text) {
        try {
            return Long.parseLong(text);
        } catch (final NumberFormatException e) {
            throw new DeliveryFailure(ErrorCode.NOT_FOUND, name + ": " + text + " is no whole number", e);
        }
    }

    private static Optional<String> first(final Map<String, List<String>> parameters, final String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst();
    }
}
