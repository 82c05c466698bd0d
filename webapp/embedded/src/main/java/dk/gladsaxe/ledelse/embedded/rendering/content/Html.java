package dk.gladsaxe.ledelse.embedded.rendering.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text into HTML and back. */
public final class Html {

    /** What escaping itself writes is left alone: recorded of Magnolia, where {@code &amp;} stays {@code &amp;}. */
    private static final Pattern SPECIAL = Pattern.compile("&(?!(?:amp|lt|gt|quot|#39);)|[<>\"']");

    private static final Pattern ESCAPED = Pattern.compile("&(amp|lt|gt|quot|#39);");

    private Html() {
    }

    /** The text so that it can stand in an element and in a quoted attribute; escaping twice is escaping once. */
    public static String escape(final String text) {
        return SPECIAL.matcher(text).replaceAll(match -> switch (match.group()) {
            case "&" -> "&amp;";
            case "<" -> "&lt;";
            case ">" -> "&gt;";
            case "\"" -> "&quot;";
            default -> "&#39;";
        });
    }

    /** Undoes {@link #escape}. */
    public static String unescape(final String html) {
        return ESCAPED.matcher(html).replaceAll(match -> Matcher.quoteReplacement(switch (match.group(1)) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            default -> "'";
        }));
    }
}
