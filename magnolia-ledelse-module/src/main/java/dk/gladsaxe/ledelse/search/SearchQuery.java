package dk.gladsaxe.ledelse.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is searched for. The text is words and nothing else: there are no operators, and every other character only
 * separates words.
 *
 * @param text   at most {@value #MOST_CHARACTERS} characters and {@value #MOST_WORDS} words; none find nothing
 * @param type   the one type to find; absent for all
 * @param lang   the language of the reader: {@code en} with or without a country for English, anything else for Danish
 * @param offset how many of the best hits to leave out
 * @param limit  how many hits to give at most, 1 to {@value #MOST_HITS}
 */
public record SearchQuery(String text, Optional<HitType> type, String lang, int offset, int limit) {

    public static final int MOST_CHARACTERS = 200;
    public static final int MOST_WORDS = 12;
    public static final int MOST_HITS = 100;

    /** @throws IllegalArgumentException naming the component, its value and what is allowed */
    public SearchQuery {
        Objects.requireNonNull(type, "SearchQuery.type");
        Objects.requireNonNull(lang, "SearchQuery.lang");
        if (text.length() > MOST_CHARACTERS) {
            throw refused("text", text.length() + " characters long", "up to " + MOST_CHARACTERS);
        }
        final int words = Token.of(text).size();
        if (words > MOST_WORDS) {
            throw refused("text", words + " words long", "up to " + MOST_WORDS);
        }
        if (offset < 0) {
            throw refused("offset", String.valueOf(offset), "0 and above");
        }
        if (limit < 1 || limit > MOST_HITS) {
            throw refused("limit", String.valueOf(limit), "1 to " + MOST_HITS);
        }
    }

    /** Whether a text may be searched for. */
    public static boolean isShortEnough(final String text) {
        return text.length() <= MOST_CHARACTERS && Token.of(text).size() <= MOST_WORDS;
    }

    /** As much of the beginning of a text as may be searched for, for those who cannot ask again. */
    public static String shortened(final String text) {
        int end = Math.min(text.length(), MOST_CHARACTERS);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        final String start = text.substring(0, end);
        final List<Token> words = Token.of(start);
        return words.size() <= MOST_WORDS ? start : start.substring(0, words.get(MOST_WORDS - 1).end());
    }

    private static IllegalArgumentException refused(final String component, final String given, final String allowed) {
        return new IllegalArgumentException(
                "the " + component + " of a search is " + given + "; allowed is " + allowed);
    }
}
