package dk.gladsaxe.ledelse.delivery;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header {@code If-None-Match}, compared weakly, as RFC 9110 wants it for GET.
 *
 * @param header as it was sent
 */
record EntityTags(String header) {

    private static final Pattern ONE =
            Pattern.compile("\\G[\\s,]*(?:W/)?(\"[\\x21\\x23-\\x7E\\x80-\\uFFFF]*\")(?=\\s*(?:,|$))");

    /** Whether a tag is among them. What is not a list of tags includes none. */
    boolean include(final String etag) {
        if (header.equals(etag) || header.strip().equals("*")) {
            return true;
        }
        final Matcher each = ONE.matcher(header);
        while (each.find()) {
            if (each.group(1).equals(etag)) {
                return true;
            }
        }
        return false;
    }
}
