package dk.gladsaxe.ledelse.embedded.server;

import dk.gladsaxe.ledelse.embedded.security.User;
import dk.gladsaxe.ledelse.embedded.web.Exchange;
import dk.gladsaxe.ledelse.embedded.web.Handler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way of a request through an instance: headers, plausibility of the address, what is open to all, access,
 * locale prefix, virtual URI, handlers. Who finds nothing gets 404, and a fault of ours is 500 with a number that
 * stands in the log too.
 */
final class Chain {

    private static final Logger LOG = LoggerFactory.getLogger(Chain.class);

    private final ServedInstance served;
    private final SecurityHeaders headers;
    private final Access access;
    private final List<Handler> open;

    private Chain(final ServedInstance served, final Access access, final List<Handler> open) {
        this.served = served;
        this.headers = new SecurityHeaders(served.instance().author());
        this.access = access;
        this.open = open;
    }

    static Chain of(final ServedInstance served, final HostPages pages) {
        final Access access = new Access(served.accounts(), pages);
        final LoginHandler login = new LoginHandler(served.accounts(), pages);
        final List<Handler> open = new ArrayList<>(List.of(new HostAssets(), login));
        open.addAll(served.open());
        return new Chain(served, access, List.copyOf(open));
    }

    void answer(final HttpServletRequest request, final HttpServletResponse response) throws IOException {
        headers.apply(response);
        try {
            if (CrossSite.forged(request)) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            } else if (Plausible.check(request, response)) {
                route(request, response);
            }
        } catch (final ClientAbortException e) {
            LOG.debug("The client hung up: {}", e.getMessage());
        } catch (final IOException | RuntimeException e) {
            final String incident = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Incident {}: {} {}", incident, request.getMethod(), request.getRequestURI(), e);
            fail(response, incident);
        }
    }

    private void route(final HttpServletRequest request, final HttpServletResponse response) throws IOException {
        final String path = request.getServletPath();
        final LocalePrefix prefix = LocalePrefix.of(path, served.instance().definitions().site());
        final Target asked = new Target(prefix.path(), Parameters.of(request));
        try (HttpExchange exchange = exchange(request, response, prefix, asked, served.accounts().anonymous())) {
            if (handled(open, exchange)) {
                return;
            }
        }
        final var user = access.admit(request, response,
                prefix.prefix().isEmpty() ? List.of(path) : List.of(path, prefix.path()));
        if (user.isEmpty()) {
            return;
        }
        final var target = new VirtualUris(served.instance()).follow(prefix, asked, request, response);
        if (target.isEmpty()) {
            return;
        }
        try (HttpExchange exchange = exchange(request, response, prefix, target.get(), user.get())) {
            if (!handled(served.handlers(), exchange)) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        }
    }

    private HttpExchange exchange(
            final HttpServletRequest request, final HttpServletResponse response, final LocalePrefix prefix,
            final Target target, final User user) {
        return new HttpExchange(served.instance(), request, response, prefix.locale(), target, user);
    }

    private static boolean handled(final List<Handler> handlers, final Exchange exchange) throws IOException {
        for (final Handler handler : handlers) {
            if (handler.handle(exchange)) {
                return true;
            }
        }
        return false;
    }

    private static void fail(final HttpServletResponse response, final String incident) throws IOException {
        if (!response.isCommitted()) {
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, incident);
        }
    }
}
