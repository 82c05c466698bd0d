package dk.gladsaxe.ledelse.embedded.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/**
 * Draws every error, those of requests that Tomcat cannot even read included: a page for people, and below
 * {@code /.rest} the JSON that Magnolia's delivery answers with.
 */
public final class ErrorPages extends ErrorReportValve {

    private static final Set<Integer> DESCRIBED = Set.of(400, 401, 403, 404, 405, 413, 429, 500);
    private static final Map<Integer, String> CODES = Map.of(
            400, "badRequest", 401, "notAuthorized", 403, "accessDenied", 404, "notFound",
            405, "methodNotAllowed", 406, "notAcceptable", 413, "tooLarge", 429, "tooManyRequests");

    private final transient HostPages pages;
    private final transient ObjectMapper json = new ObjectMapper();

    /** Used by Tomcat when no instance of this class is in place. */
    public ErrorPages() {
        this(new HostPages());
    }

    ErrorPages(final HostPages pages) {
        this.pages = pages;
    }

    @Override
    protected void report(final Request request, final Response response, final Throwable throwable) {
        final int status = response.getStatus();
        if (status < HttpServletResponse.SC_BAD_REQUEST || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        try {
            SecurityHeaders.applyCommon(response, false);
            response.setHeader("Cache-Control", "no-store");
            response.setCharacterEncoding("UTF-8");
            final String uri = Optional.ofNullable(request.getRequestURI()).orElse("");
            if (uri.contains("/.rest/") || uri.endsWith("/.rest")) {
                write(response, "application/json", asJson(status, uri, response.getMessage()));
            } else {
                response.setHeader("Content-Language", HostPages.language(request).getLanguage());
                write(response, "text/html", asPage(request, status, response.getMessage()));
            }
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(final Response response, final String type, final String body) throws IOException {
        response.setContentType(type + ";charset=UTF-8");
        final Writer writer = response.getReporter();
        if (writer != null) {
            writer.write(body);
            response.finishResponse();
        }
    }

    private String asPage(final Request request, final int status, final String incident) {
        final String kind = DESCRIBED.contains(status) ? Integer.toString(status) : status < 500 ? "400" : "500";
        final String context = Optional.ofNullable(request.getContextPath()).orElse("");
        return pages.draw(request, "error", Map.of(
                "contextPath", context, "status", status, "kind", kind,
                "incident", status >= 500 ? Optional.ofNullable(incident).orElse("") : ""));
    }

    private String asJson(final int status, final String uri, final String incident) throws IOException {
        final String message = status >= 500 ? "Incident " + Optional.ofNullable(incident).orElse("") : uri;
        return json.writeValueAsString(Map.of("error",
                Map.of("code", CODES.getOrDefault(status, "unknown"), "message", message)));
    }
}
