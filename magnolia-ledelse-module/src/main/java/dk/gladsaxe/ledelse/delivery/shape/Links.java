package dk.gladsaxe.ledelse.delivery.shape;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the addresses in an answer.
 *
 * @param api  before addresses of the API, such as {@code /.rest/delivery/ledelse/api/v1}; without a slash at its end
 * @param site before addresses of the web application that the API is part of: empty, or such as {@code /author}
 */
public record Links(String api, String site) {

    /** Where the API stands in its web application. */
    public static final String PLACE = "/.rest/delivery/ledelse/api/v1";

    private static final Pattern ROOT = Pattern.compile(
            "(https?://(?:[A-Za-z0-9._~-]+|\\[[0-9A-Fa-f:.]+])(?::[0-9]{1,5})?)((?:/[A-Za-z0-9._~-]+)*)");

    public Links {
        Objects.requireNonNull(api, "Links.api");
        Objects.requireNonNull(site, "Links.site");
    }

    /**
     * Links with protocol and host.
     *
     * @param root the absolute address of the API's root; absent is the answer when it is not of that form
     */
    public static Optional<Links> absolute(final String root) {
        final Matcher parts = ROOT.matcher(root);
        return parts.matches() ? Optional.of(new Links(root, parts.group(1) + context(parts.group(2))))
                : Optional.empty();
    }

    /** Links that begin at the root of the host. */
    public static Optional<Links> relative(final String root) {
        final Matcher parts = ROOT.matcher(root);
        return parts.matches() ? Optional.of(new Links(parts.group(2), context(parts.group(2)))) : Optional.empty();
    }

    private static String context(final String path) {
        return path.endsWith(PLACE) ? path.substring(0, path.length() - PLACE.length()) : "";
    }

    /** The link to an address of the API, which is given from its root on, without a slash at its beginning. */
    public String to(final String address) {
        return api + "/" + address;
    }

    /** A text as one segment of a path, or as the value of a parameter. */
    public static String encoded(final String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
