package dk.gladsaxe.ledelse.embedded.rest;

import dk.gladsaxe.ledelse.embedded.Instance;
import dk.gladsaxe.ledelse.embedded.definitions.EndpointDefinition;
import dk.gladsaxe.ledelse.embedded.delivery.EndpointTarget;
import dk.gladsaxe.ledelse.embedded.delivery.RestHandler;
import dk.gladsaxe.ledelse.embedded.web.Exchange;
import dk.gladsaxe.ledelse.embedded.web.Handler;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Answers at the addresses of endpoints that are classes of a module. An object of such a class is made for each
 * instance when it is first asked for, and stays. Safe for use by several threads; closing it ends what they run on.
 */
public final class JaxRsHandler implements Handler, AutoCloseable {

    private final Map<EndpointDefinition.Resource, ServedEndpoint> served = new ConcurrentHashMap<>();

    @Override
    public boolean handle(final Exchange exchange) throws IOException {
        final Optional<EndpointTarget> target = EndpointTarget.of(exchange);
        if (target.isPresent() && target.get().endpoint() instanceof final EndpointDefinition.Resource endpoint
                && asSent(endpoint, exchange)) {
            endpoint(endpoint, exchange.instance()).answer(exchange.request(), exchange.response());
            return true;
        }
        return false;
    }

    /** JAX-RS reads the address that was sent: where a prefix or a virtual URI changed it, there is nothing. */
    private static boolean asSent(final EndpointDefinition.Resource endpoint, final Exchange exchange) {
        return exchange.path().startsWith(endpoint.path(), RestHandler.BASE.length() + 1)
                && exchange.path().equals(exchange.request().getServletPath());
    }

    private ServedEndpoint endpoint(final EndpointDefinition.Resource definition, final Instance instance) {
        final ServedEndpoint known = served.get(definition);
        return known == null ? served.computeIfAbsent(definition,
                fresh -> new ServedEndpoint(EndpointObjects.make(fresh, instance))) : known;
    }

    @Override
    public void close() {
        served.values().forEach(ServedEndpoint::close);
    }
}
