package dk.gladsaxe.ledelse.embedded.export;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where clients will reach what is exported.
 *
 * @param origin  protocol and host, such as {@code https://intranet.example}
 * @param context the path of the web application, empty or such as {@code /author}
 */
public record BaseUrl(String origin, String context) {

    /** Below the web application. */
    static final String API = "/.rest/delivery/ledelse/api/v1";

    private static final Pattern FORM = Pattern.compile(
            "(https?://(?:[A-Za-z0-9._~-]+|\\[[0-9A-Fa-f:.]+])(?::[0-9]{1,5})?)((?:/[A-Za-z0-9._~-]+)*)/?");

    /** @throws ExportRefused when it is no such address */
    public static BaseUrl of(final String typed) {
        final Matcher parts = FORM.matcher(typed);
        if (!parts.matches()) {
            throw new ExportRefused("--base-url " + typed + " is no address that links could begin with; type one such as"
                    + " https://intranet.example or https://intranet.example/path.");
        }
        return new BaseUrl(parts.group(1), parts.group(2));
    }

    /** The path of the API's root. */
    String root() {
        return context + API;
    }
}
