package dk.gladsaxe.ledelse.embedded.server;

import jakarta.servlet.http.HttpServletResponse;

/** The headers that every answer carries unless a handler sets others. */
final class SecurityHeaders {

    private static final String POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors ";

    private final boolean author;

    SecurityHeaders(final boolean author) {
        this.author = author;
    }

    void apply(final HttpServletResponse response) {
        applyCommon(response, author);
        if (author) {
            response.setHeader("Cache-Control", "no-store");
        }
    }

    /** Those that even the answer to an unreadable request gets. */
    static void applyCommon(final HttpServletResponse response, final boolean framedBySelf) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Content-Security-Policy", POLICY + (framedBySelf ? "'self'" : "'none'"));
    }
}
