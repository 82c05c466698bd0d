package dk.gladsaxe.ledelse.embedded.server;

import dk.gladsaxe.ledelse.embedded.security.User;
import dk.gladsaxe.ledelse.embedded.web.AuthoringInterface;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lets a request pass or answers it: people who are not logged in are sent to the form, programs get 401 with a
 * challenge, and who is logged in but may not gets 403. The authoring interface never challenges who sends no
 * credentials: a browser would cover the page of an editor whose session has ended with a password box of its own.
 */
final class Access {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Identity identity;

    private final LoggedOutPage loggedOut;

    Access(final Accounts accounts, final HostPages pages) {
        this.identity = new Identity(accounts);
        this.loggedOut = new LoggedOutPage(pages);
    }

    /** The user when all these addresses may be asked for; empty when the request has been answered. */
    Optional<User> admit(final HttpServletRequest request, final HttpServletResponse response,
            final List<String> addresses) throws IOException {
        final Identity.Answer answer = identity.of(request);
        if (answer instanceof Identity.Known known) {
            return admit(known.user(), request, response, addresses);
        }
        if (answer instanceof Identity.TooManyTries tooMany) {
            response.setHeader("Retry-After", Long.toString(Math.max(1, tooMany.retryAfter().toSeconds())));
            response.sendError(429);
        } else {
            challenge(response);
        }
        return Optional.empty();
    }

    private Optional<User> admit(final User user, final HttpServletRequest request,
            final HttpServletResponse response, final List<String> addresses) throws IOException {
        final boolean writing = !READING.contains(request.getMethod());
        if (addresses.stream().allMatch(address -> user.permissions().allowsUri(address, writing))) {
            return Optional.of(user);
        }
        if (!user.anonymous()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (!writing && acceptsHtml(request)) {
            response.sendRedirect(request.getContextPath() + LoginHandler.LOGIN + "?" + LoginHandler.RETURN_TO + "="
                    + URLEncoder.encode(address(request), StandardCharsets.UTF_8));
        } else if (!AuthoringInterface.holds(request.getServletPath()) || request.getHeader("Authorization") != null) {
            challenge(response);
        } else if (request.getMethod().equals("POST") && acceptsHtml(request)) {
            loggedOut.write(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
        return Optional.empty();
    }

    private static void challenge(final HttpServletResponse response) throws IOException {
        response.setHeader("WWW-Authenticate", "Basic realm=\"Ledelse\", charset=\"UTF-8\"");
        response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }

    private static boolean acceptsHtml(final HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Accept")).orElse("").contains("text/html");
    }

    private static String address(final HttpServletRequest request) {
        final String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
