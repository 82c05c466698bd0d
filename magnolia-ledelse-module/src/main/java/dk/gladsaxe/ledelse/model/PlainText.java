package dk.gladsaxe.ledelse.model;

import java.util.Map;
import java.util.Set;

/**
 * Takes the words out of HTML that the sanitiser has written: of few elements, every tag closed, every special character
 * escaped. Words of different blocks stay apart; what nobody sees is dropped.
 */
final class PlainText {

    private static final Set<String> WITHIN_A_LINE = Set.of("a", "em", "strong");
    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "nbsp", " ");
    private static final int LONGEST_ENTITY = 10;

    private final String html;
    private final StringBuilder text;
    private boolean gap;

    private PlainText(final String html) {
        this.html = html;
        this.text = new StringBuilder(html.length());
    }

    /** The words on one line with one blank between two, and none before the first or after the last. */
    static String of(final String html) {
        final PlainText plain = new PlainText(html);
        plain.read();
        return plain.text.toString();
    }

    private void read() {
        int at = 0;
        while (at < html.length()) {
            switch (html.charAt(at)) {
                case '<' -> at = tag(at);
                case '&' -> at = entity(at);
                default -> append(html.charAt(at++));
            }
        }
    }

    private int tag(final int start) {
        final int name = html.startsWith("</", start) ? start + 2 : start + 1;
        int end = name;
        while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        gap |= !WITHIN_A_LINE.contains(html.substring(name, end));
        boolean quoted = false;
        while (end < html.length() && (quoted || html.charAt(end) != '>')) {
            quoted ^= html.charAt(end) == '"';
            end++;
        }
        return end + 1;
    }

    private int entity(final int start) {
        final int end = html.indexOf(';', start);
        if (end < 0 || end - start > LONGEST_ENTITY) {
            append('&');
            return start + 1;
        }
        final String name = html.substring(start + 1, end);
        final String meaning = name.startsWith("#x")
                ? Character.toString(Integer.parseInt(name.substring(2), 16)) : ENTITIES.getOrDefault(name, "");
        meaning.chars().forEach(each -> append((char) each));
        return end + 1;
    }

    private void append(final char character) {
        switch (character) {
            case ' ', '\t', '\n', '\r', '\f', '\u00a0' -> gap = true;
            case '\u00ad', '\u200b' -> { }
            default -> {
                if (gap && text.length() > 0) {
                    text.append(' ');
                }
                gap = false;
                text.append(character);
            }
        }
    }
}
