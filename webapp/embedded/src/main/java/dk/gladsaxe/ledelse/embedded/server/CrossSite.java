package dk.gladsaxe.ledelse.embedded.server;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Tells requests that change something and come from another site's page: browsers name the origin of every such
 * request ({@code Sec-Fetch-Site}, and {@code Origin} in older ones). Programs send neither, and have no cookies that
 * another site could make use of.
 */
final class CrossSite {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private CrossSite() {
    }

    static boolean forged(final HttpServletRequest request) {
        if (SAFE.contains(request.getMethod())) {
            return false;
        }
        return Optional.ofNullable(request.getHeader("Sec-Fetch-Site")).map(site -> !OURS.contains(site))
                .or(() -> Optional.ofNullable(request.getHeader("Origin")).map(origin -> !same(origin, request)))
                .orElse(false);
    }

    private static boolean same(final String origin, final HttpServletRequest request) {
        try {
            final String authority = URI.create(origin).getAuthority();
            return authority != null && authority.equalsIgnoreCase(request.getHeader("Host"));
        } catch (final IllegalArgumentException e) {
            return false;
        }
    }
}
