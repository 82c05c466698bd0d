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
 * instance when it is first asked for, and stays. Safe for use by several threads; closing it ends the engines.
 */
public final class JaxRsHandler implements Handler, AutoCloseable {

    private final Map<EndpointDefinition.Resource, JaxRsEngine> engines = new ConcurrentHashMap<>();

    @Override
    public boolean handle(final Exchange exchange) throws IOException {
        final Optional<EndpointTarget> target = EndpointTarget.of(exchange);
        if (target.isPresent() && target.get().endpoint() instanceof final EndpointDefinition.Resource endpoint
                && asSent(endpoint, exchange)) {
            engine(endpoint, exchange).answer(exchange.request(), exchange.response());
            return true;
        }
        return false;
    }

    /** JAX-RS reads the address that was sent: where a prefix or a virtual URI changed it, there is nothing. */
    private static boolean asSent(final EndpointDefinition.Resource endpoint, final Exchange exchange) {
        return exchange.path().startsWith(endpoint.path(), RestHandler.BASE.length() + 1)
                && exchange.path().equals(exchange.request().getServletPath());
    }

    private JaxRsEngine engine(final EndpointDefinition.Resource endpoint, final Exchange exchange) {
        final JaxRsEngine known = engines.get(endpoint);
        return known == null ? engines.computeIfAbsent(endpoint, fresh -> JaxRsEngine.start(
                object(fresh, exchange.instance()), exchange.request().getServletContext())) : known;
    }

    private static Object object(final EndpointDefinition.Resource endpoint, final Instance instance) {
        final String name = endpoint.implementationClass();
        try {
            return Class.forName(name, true, instance.moduleClasses()).getConstructor().newInstance();
        } catch (final ReflectiveOperationException | LinkageError e) {
            throw new IllegalStateException(endpoint.origin() + ": the class " + name + " cannot be made", e);
        }
    }

    @Override
    public void close() {
        engines.values().forEach(JaxRsEngine::close);
    }
}
