package dk.gladsaxe.ledelse.embedded.delivery;

import dk.gladsaxe.ledelse.embedded.delivery.error.ErrorCode;
import dk.gladsaxe.ledelse.embedded.web.Exchange;
import dk.gladsaxe.ledelse.embedded.web.Handler;
import java.io.IOException;
import java.util.List;

/**
 * Everything below {@code /.rest}: asks one service after the other, and says so in JSON when none has an endpoint at
 * that address. Safe for use by several threads.
 */
public final class RestHandler implements Handler {

    /** Where that is, below the context path. */
    public static final String BASE = "/.rest";

    private final List<Handler> services;

    public RestHandler(final List<Handler> services) {
        this.services = List.copyOf(services);
    }

    @Override
    public boolean handle(final Exchange exchange) throws IOException {
        final String path = exchange.path();
        if (!path.equals(BASE) && !path.startsWith(BASE + "/")) {
            return false;
        }
        for (final Handler service : services) {
            if (service.handle(exchange)) {
                return true;
            }
        }
        new Answer(exchange).error(ErrorCode.NOT_FOUND, "there is no endpoint at " + path);
        return true;
    }
}
