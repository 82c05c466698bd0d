package dk.gladsaxe.ledelse.embedded.server;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Name and password of an {@code Authorization: Basic} header (RFC 7617), which is read as UTF-8. */
record BasicCredentials(String name, String password) {

    private static final String SCHEME = "Basic ";

    /** Empty when there is no such header; an unreadable one gives credentials that no user has. */
    static Optional<BasicCredentials> of(final HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> parse(header.substring(SCHEME.length()).trim()));
    }

    private static BasicCredentials parse(final String encoded) {
        try {
            final String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            final int colon = pair.indexOf(':');
            return colon < 0 ? new BasicCredentials(pair, "")
                    : new BasicCredentials(pair.substring(0, colon), pair.substring(colon + 1));
        } catch (final IllegalArgumentException e) {
            return new BasicCredentials("", "");
        }
    }
}
