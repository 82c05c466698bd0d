package dk.gladsaxe.ledelse.embedded.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

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
        final String decoded = uri.indexOf('%') < 0
                ? uri : URLDecoder.decode(uri.replace("+", "%2B"), StandardCharsets.UTF_8);
        for (int start = 0; start < decoded.length(); start = end(decoded, start) + 1) {
            if (isDots(decoded, start, end(decoded, start))) {
                return true;
            }
        }
        return false;
    }

    private static int end(final String path, final int start) {
        final int slash = path.indexOf('/', start);
        return slash < 0 ? path.length() : slash;
    }

    private static boolean isDots(final String path, final int start, final int end) {
        final int semicolon = path.indexOf(';', start);
        final int length = (semicolon < 0 ? end : Math.min(semicolon, end)) - start;
        return length > 0 && length <= 2 && path.startsWith("..".substring(0, length), start);
    }

    private static boolean hasControls(final String path) {
        for (int i = 0; i < path.length(); i++) {
            if (Character.isISOControl(path.charAt(i))) {
                return true;
            }
        }
        return false;
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
