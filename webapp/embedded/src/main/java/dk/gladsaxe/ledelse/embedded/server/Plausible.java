package dk.gladsaxe.ledelse.embedded.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Refuses addresses that no honest client sends, before anything looks at them. */
final class Plausible {

    private Plausible() {
    }

    /** False when the request has been refused with 400. */
    static boolean check(final HttpServletRequest request, final HttpServletResponse response) throws IOException {
        if (climbs(request.getRequestURI()) || hasControls(request.getServletPath())) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return false;
        }
        return readable(request, response);
    }

    private static boolean climbs(final String uri) {
        // Plus stays plus in a path; URLDecoder knows queries only.
        final String decoded = URLDecoder.decode(uri.replace("+", "%2B"), StandardCharsets.UTF_8);
        return Arrays.stream(decoded.split("/")).map(Plausible::withoutParameters)
                .anyMatch(segment -> segment.equals("..") || segment.equals("."));
    }

    private static String withoutParameters(final String segment) {
        final int semicolon = segment.indexOf(';');
        return semicolon < 0 ? segment : segment.substring(0, semicolon);
    }

    private static boolean hasControls(final String path) {
        return path.chars().anyMatch(Character::isISOControl);
    }

    private static boolean readable(final HttpServletRequest request, final HttpServletResponse response)
            throws IOException {
        try {
            request.getParameterMap();
            return true;
        } catch (final IllegalStateException e) {
            final int status = e instanceof org.apache.tomcat.util.http.InvalidParameterException invalid
                    ? invalid.getErrorCode() : HttpServletResponse.SC_BAD_REQUEST;
            response.sendError(status);
            return false;
        }
    }
}
