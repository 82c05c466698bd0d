package dk.gladsaxe.ledelse.embedded.server;

import dk.gladsaxe.ledelse.embedded.server.PasswordChoice.Outcome;
import dk.gladsaxe.ledelse.embedded.web.Exchange;
import dk.gladsaxe.ledelse.embedded.web.Handler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where a link leads by which a user chooses a password. Open to all: knowing the token is what proves who it is, and
 * that the form is ours. Looking at the page does not use the link up, as programs that check mails do that.
 */
public final class PasswordPage implements Handler {

    /** Without context path. */
    static final String ADDRESS = "/.password";

    private static final int UNPROCESSABLE = 422;

    private final PasswordChoice choice;
    private final HostPages pages = new HostPages();

    public PasswordPage(final PasswordChoice choice) {
        this.choice = choice;
    }

    @Override
    public boolean handle(final Exchange exchange) throws IOException {
        if (!exchange.path().equals(ADDRESS)) {
            return false;
        }
        exchange.response().setHeader("Referrer-Policy", "no-referrer");
        final String token = exchange.parameter("link").orElse("");
        switch (exchange.request().getMethod()) {
            case "GET", "HEAD" -> show(exchange, HttpServletResponse.SC_OK, token, "");
            case "POST" -> choose(exchange, token);
            default -> {
                exchange.response().setHeader("Allow", "GET, HEAD, POST");
                exchange.response().sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            }
        }
        return true;
    }

    private void choose(final Exchange exchange, final String token) throws IOException {
        final String password = exchange.parameter("password").orElse("");
        if (!password.equals(exchange.parameter("again").orElse(""))) {
            show(exchange, UNPROCESSABLE, token, "password.different");
            return;
        }
        final Outcome outcome = choice.choose(token, password);
        if (outcome == Outcome.DONE) {
            exchange.response().setStatus(HttpServletResponse.SC_SEE_OTHER);
            exchange.response().setHeader("Location",
                    exchange.instance().contextPath() + LoginHandler.LOGIN + "?" + LoginHandler.CHANGED + "=password");
        } else {
            show(exchange, UNPROCESSABLE, token, "password." + outcome.name().toLowerCase(Locale.ROOT));
        }
    }

    private void show(final Exchange exchange, final int status, final String token, final String message)
            throws IOException {
        final Optional<String> user = choice.user(token);
        exchange.response().setStatus(user.isPresent() ? status : HttpServletResponse.SC_NOT_FOUND);
        pages.write(exchange.request(), exchange.response(), "password", Map.of(
                "contextPath", exchange.instance().contextPath(),
                "token", token,
                "user", user.orElse(""),
                "message", user.isPresent() ? message : ""));
    }
}
