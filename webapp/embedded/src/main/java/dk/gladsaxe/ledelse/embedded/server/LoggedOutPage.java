package dk.gladsaxe.ledelse.embedded.server;

import dk.gladsaxe.ledelse.embedded.web.AuthoringInterface;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers a form of the authoring interface that was sent after its session had ended: 401 without a challenge, and a
 * page that holds what was typed until the person has logged in again. Nothing of it is stored. Safe for use by several
 * threads.
 */
final class LoggedOutPage {

    private static final String FORM_KEY = "formKey";
    private static final String PASSWORD = "password";

    private final HostPages pages;

    LoggedOutPage(final HostPages pages) {
        this.pages = pages;
    }

    void write(final HttpServletRequest request, final HttpServletResponse response) throws IOException {
        final String context = request.getContextPath();
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        pages.write(request, response, "loggedout", Map.of(
                "contextPath", context,
                "login", context + LoginHandler.LOGIN + "?" + LoginHandler.RETURN_TO + "="
                        + URLEncoder.encode(context + AuthoringInterface.ROOT, StandardCharsets.UTF_8),
                "action", request.getRequestURI(),
                "typed", typed(request)));
    }

    /** A form with a password is not written back, nor is a key that is of no use any more. */
    private static Map<String, List<String>> typed(final HttpServletRequest request) {
        final Map<String, List<String>> typed = new LinkedHashMap<>(Parameters.of(request));
        typed.remove(FORM_KEY);
        return typed.containsKey(PASSWORD) ? Map.of() : typed;
    }
}
