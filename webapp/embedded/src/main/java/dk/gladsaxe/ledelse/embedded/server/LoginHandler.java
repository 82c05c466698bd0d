package dk.gladsaxe.ledelse.embedded.server;

import dk.gladsaxe.ledelse.embedded.accounts.Login;
import dk.gladsaxe.ledelse.embedded.security.User;
import dk.gladsaxe.ledelse.embedded.web.Exchange;
import dk.gladsaxe.ledelse.embedded.web.Handler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The log-in form, the log-out, and the page that tells people who they are and where things are. */
final class LoginHandler implements Handler {

    static final String LOGIN = "/.login";
    static final String LOGOUT = "/.logout";
    static final String START = "/.start";
    static final String RETURN_TO = "returnTo";
    /** Has the log-in form say that a password was changed. */
    static final String CHANGED = "changed";

    private static final Set<String> SHOWING = Set.of("GET", "HEAD");

    private final Accounts accounts;
    private final Identity identity;
    private final HostPages pages;
    private final FormToken token = new FormToken();

    LoginHandler(final Accounts accounts, final HostPages pages) {
        this.accounts = accounts;
        this.identity = new Identity(accounts);
        this.pages = pages;
    }

    @Override
    public boolean handle(final Exchange exchange) throws IOException {
        final boolean post = exchange.request().getMethod().equals("POST");
        switch (exchange.path()) {
            case LOGIN -> {
                if (post) {
                    logIn(exchange);
                } else if (SHOWING.contains(exchange.request().getMethod())) {
                    form(exchange, HttpServletResponse.SC_OK, "");
                } else {
                    exchange.response().setHeader("Allow", "GET, HEAD, POST");
                    exchange.response().sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
                }
            }
            case LOGOUT -> {
                if (post) {
                    Identity.end(exchange.request());
                }
                redirect(exchange, post ? LOGIN : START);
            }
            case START -> start(exchange);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void logIn(final Exchange exchange) throws IOException {
        final HttpServletRequest request = exchange.request();
        if (!token.matches(exchange)) {
            form(exchange, HttpServletResponse.SC_FORBIDDEN, "login.expired");
            return;
        }
        final Login login = accounts.logIn(exchange.parameter("user").orElse(""),
                exchange.parameter("password").orElse(""), request.getRemoteAddr());
        if (login instanceof Login.Accepted accepted) {
            identity.begin(request, accepted.user());
            see(exchange, returnTo(exchange));
        } else if (login instanceof Login.Throttled throttled) {
            exchange.response().setHeader(
                    "Retry-After", Long.toString(Math.max(1, throttled.retryAfter().toSeconds())));
            form(exchange, 429, "login.throttled");
        } else {
            form(exchange, HttpServletResponse.SC_FORBIDDEN, "login.refused");
        }
    }

    private void form(final Exchange exchange, final int status, final String message) throws IOException {
        exchange.response().setStatus(status);
        pages.write(exchange.request(), exchange.response(), "login", Map.of(
                "contextPath", exchange.instance().contextPath(),
                "author", exchange.instance().author(),
                "token", token.issue(exchange),
                "returnTo", returnTo(exchange),
                "user", exchange.parameter("user").orElse(""),
                "changed", message.isEmpty() && exchange.parameter(CHANGED).isPresent(),
                "message", message));
    }

    private void start(final Exchange exchange) throws IOException {
        final Optional<User> user = identity.of(exchange.request()) instanceof Identity.Known known
                && !known.user().anonymous() ? Optional.of(known.user()) : Optional.empty();
        if (user.isEmpty()) {
            redirect(exchange, LOGIN);
            return;
        }
        pages.write(exchange.request(), exchange.response(), "start", Map.of(
                "contextPath", exchange.instance().contextPath(),
                "author", exchange.instance().author(),
                "user", user.get().name(),
                "endpoints", StartLinks.endpoints(exchange.instance()),
                "pages", StartLinks.pages(exchange.instance().workspaces(), user.get())));
    }

    private static String returnTo(final Exchange exchange) {
        final String context = exchange.instance().contextPath();
        return ReturnTo.safe(exchange.parameter(RETURN_TO).orElse(""), context, context + START);
    }

    private static void redirect(final Exchange exchange, final String path) throws IOException {
        see(exchange, exchange.instance().contextPath() + path);
    }

    private static void see(final Exchange exchange, final String address) {
        exchange.response().setStatus(HttpServletResponse.SC_SEE_OTHER);
        exchange.response().setHeader("Location", address);
    }
}
