package dk.gladsaxe.ledelse.embedded.delivery;

import dk.gladsaxe.ledelse.embedded.definitions.EndpointDefinition;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * The endpoint that a path belongs to.
 *
 * @param rest what follows the endpoint's own path: empty, or a slash and more
 */
record EndpointTarget(EndpointDefinition endpoint, String rest) {

    private static final String DELIVERY = "delivery/";
    private static final String PREVIEW = "preview/";

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
        return endpoints.stream()
                .filter(endpoint -> endpoint.enabled())
                .filter(endpoint -> wanted.equals(endpoint.path()) || wanted.startsWith(endpoint.path() + "/"))
                .max(Comparator.comparingInt(endpoint -> endpoint.path().length()))
                .map(endpoint -> new EndpointTarget(endpoint, wanted.substring(endpoint.path().length())));
    }
}
