package dk.gladsaxe.ledelse.model;

import java.util.Map;
import java.util.Set;

/**
 * Takes the words out of HTML that the sanitiser has written: of few elements, every tag closed, every special character
 * escaped. Words of different blocks stay apart; what nobody sees is dropped.
 */
final class PlainText {

    private static final Set<String> WITHIN_A_LINE = Set.of("a", "em", "strong");
    private static final Map<String, Character> ENTITIES =
            Map.of("amp", '&', "lt", '<', "gt", '>', "quot", '"', "nbsp", ' ');

    private PlainText() {
    }

    /** The words on one line with one blank between two, and none before the first or after the last. */
    static String of(final String html) {
        final StringBuilder text = new StringBuilder(html.length());
        boolean gap = false;
        int at = 0;
        while (at < html.length()) {
            final char first = html.charAt(at);
            final int end = first == '<' ? tagEnd(html, at) : first == '&' ? html.indexOf(';', at) + 1 : at + 1;
            if (first == '<') {
                gap |= separates(html, at);
            } else {
                final int character = first == '&' ? meaning(html.substring(at + 1, end - 1)) : first;
                if (isBlank(character)) {
                    gap = true;
                } else if (isSeen(character)) {
                    text.append(gap && text.length() > 0 ? " " : "").appendCodePoint(character);
                    gap = false;
                }
            }
            at = end;
        }
        return text.toString();
    }

    private static int tagEnd(final String html, final int start) {
        int end = start;
        boolean quoted = false;
        while (quoted || html.charAt(end) != '>') {
            quoted ^= html.charAt(end) == '"';
            end++;
        }
        return end + 1;
    }

    private static boolean separates(final String html, final int tag) {
        final int start = html.charAt(tag + 1) == '/' ? tag + 2 : tag + 1;
        int end = start;
        while (Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return !WITHIN_A_LINE.contains(html.substring(start, end));
    }

    private static int meaning(final String entity) {
        return entity.startsWith("#x") ? Integer.parseInt(entity.substring(2), 16) : ENTITIES.get(entity);
    }

    private static boolean isBlank(final int character) {
        return switch (character) {
            case ' ', '\t', '\n', '\r', '\f', '\u00a0' -> true;
            default -> false;
        };
    }

    /** Soft hyphens and places where a word may be broken are not. */
    private static boolean isSeen(final int character) {
        return character != '\u00ad' && character != '\u200b';
    }
}
