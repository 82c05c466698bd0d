package dk.gladsaxe.ledelse.embedded.delivery;

import dk.gladsaxe.ledelse.embedded.definitions.EndpointDefinition;
import dk.gladsaxe.ledelse.embedded.web.Exchange;
import java.util.Collection;
import java.util.Optional;

/**
 * The endpoint that a path belongs to.
 *
 * @param rest what follows the endpoint's own path: empty, or a slash and more
 */
public record EndpointTarget(EndpointDefinition endpoint, String rest) {

    private static final String DELIVERY = "delivery/";
    private static final String PREVIEW = "preview/";

    /** Finds the endpoint that this request is for; none when it is not for any. */
    public static Optional<EndpointTarget> of(final Exchange exchange) {
        final String path = exchange.path();
        return path.startsWith(RestHandler.BASE + "/")
                ? find(exchange.instance().definitions().endpoints(), path.substring(RestHandler.BASE.length() + 1),
                        exchange.instance().author())
                : Optional.empty();
    }

    /**
     * Finds the enabled endpoint with the longest path that fits.
     *
     * @param path   below {@code /.rest/}, without a slash at its beginning
     * @param author an author instance serves every {@code delivery/...} as {@code preview/...} too
     */
    static Optional<EndpointTarget> find(
            final Collection<EndpointDefinition> endpoints, final String path, final boolean author) {
        final String wanted = author && path.startsWith(PREVIEW)
                ? DELIVERY + path.substring(PREVIEW.length()) : path;
        Optional<EndpointTarget> longest = Optional.empty();
        for (final EndpointDefinition endpoint : endpoints) {
            if (endpoint.enabled() && below(endpoint.path(), wanted)
                    && longest.filter(other -> other.endpoint().path().length() > endpoint.path().length()).isEmpty()) {
                longest = Optional.of(new EndpointTarget(endpoint, wanted.substring(endpoint.path().length())));
            }
        }
        return longest;
    }

    private static boolean below(final String endpoint, final String path) {
        return path.startsWith(endpoint) && (path.length() == endpoint.length() || path.charAt(endpoint.length()) == '/');
    }
}
