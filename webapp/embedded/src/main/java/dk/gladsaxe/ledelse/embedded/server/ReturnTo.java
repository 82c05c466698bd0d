package dk.gladsaxe.ledelse.embedded.server;

import java.net.URI;
import java.net.URISyntaxException;

/** Where a log-in leads: an address inside the same context, whatever the parameter says. */
final class ReturnTo {

    private ReturnTo() {
    }

    /** The address if it is one of this context's own, else the fallback. */
    static String safe(final String address, final String contextPath, final String fallback) {
        try {
            final URI uri = new URI(address);
            final String path = address.split("[?#]", 2)[0];
            final boolean own = !uri.isAbsolute() && path.startsWith(contextPath + "/")
                    && !path.contains("//") && !path.contains("..");
            return own ? address : fallback;
        } catch (final URISyntaxException e) {
            return fallback;
        }
    }
}
