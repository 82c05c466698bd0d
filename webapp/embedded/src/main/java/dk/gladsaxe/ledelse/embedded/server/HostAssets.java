package dk.gladsaxe.ledelse.embedded.server;

import dk.gladsaxe.ledelse.embedded.web.Exchange;
import dk.gladsaxe.ledelse.embedded.web.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The style sheet of the host's own pages; open to all, since the log-in form needs it. */
final class HostAssets implements Handler {

    static final String STYLE = "/.host/host.css";

    private final byte[] style;

    HostAssets() {
        try (InputStream in = HostAssets.class.getResourceAsStream("host.css")) {
            this.style = in.readAllBytes();
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean handle(final Exchange exchange) throws IOException {
        if (!exchange.path().equals(STYLE)) {
            return false;
        }
        exchange.response().setContentType("text/css;charset=UTF-8");
        exchange.response().setHeader("Cache-Control", "public, max-age=3600");
        exchange.response().setContentLength(style.length);
        exchange.response().getOutputStream().write(style);
        return true;
    }
}
