package dk.gladsaxe.ledelse.embedded.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file on its way to a browser: validators, 304 and HEAD (RFC 9110, sections 8.8 and 13).
 *
 * @param contentType  with charset, where it is text
 * @param length       in bytes
 * @param lastModified in milliseconds since the epoch; 0 when not known
 * @param etag         with its quotes; only with a weak one does the server pack what it sends
 * @param cacheControl the header of that name
 */
public record StaticAnswer(
        String contentType, long length, long lastModified, String etag, String cacheControl, Content content) {

    private static final long SECOND = 1000;

    /** Opens the bytes; they are asked for only when they are sent. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /** Answers; headers that are set before stay. */
    public void write(final HttpServletRequest request, final HttpServletResponse response) throws IOException {
        response.setHeader("ETag", etag);
        response.setHeader("Cache-Control", cacheControl);
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (lastModified > 0) {
            response.setDateHeader("Last-Modified", lastModified);
        }
        if (unchanged(request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(contentType);
        response.setContentLengthLong(length);
        if (!request.getMethod().equals("HEAD")) {
            try (InputStream bytes = content.open()) {
                bytes.transferTo(response.getOutputStream());
            }
        }
    }

    private boolean unchanged(final HttpServletRequest request) {
        final Optional<String> known = Optional.ofNullable(request.getHeader("If-None-Match"));
        if (known.isPresent()) {
            return Stream.of(known.get().split(",")).map(String::strip)
                    .anyMatch(each -> each.equals("*") || opaque(each).equals(opaque(etag)));
        }
        return lastModified > 0 && since(request) >= lastModified / SECOND * SECOND;
    }

    private static String opaque(final String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    private static long since(final HttpServletRequest request) {
        try {
            return request.getDateHeader("If-Modified-Since");
        } catch (final IllegalArgumentException e) {
            return -1;
        }
    }
}
