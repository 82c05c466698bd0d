package dk.gladsaxe.ledelse.embedded.delivery.query;

import dk.gladsaxe.ledelse.embedded.delivery.error.DeliveryFailure;
import dk.gladsaxe.ledelse.embedded.delivery.error.ErrorCode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of {@code q}. A node is found by its full text, by the beginning of its name, or by its path.
 *
 * @param expression full text in Jackrabbit's language: all words must occur; {@code "a phrase"}, {@code begin*},
 *                   {@code b?d}, {@code one OR other} and {@code -without} work; other signs mean nothing
 * @param namePrefix the pattern, for {@code LIKE} on lower-case names, of names that begin with the words
 * @param path       present when the words are an absolute path
 */
public record Keywords(String expression, String namePrefix, Optional<String> path) {

    private static final char ANY_TEXT = '*';
    private static final Pattern TERM = Pattern.compile("[-+]?\"[^\"]*\"|[^\\s\"']+");
    private static final Pattern ONLY_WILDCARDS = Pattern.compile("[*?%_\\s]+");
    private static final Pattern SIGN_OF_LUCENE = Pattern.compile("[\\\\(){}\\[\\]^!:~]|&&|\\|\\|");
    private static final Pattern SIGN_OF_LIKE = Pattern.compile("[\\\\%_]");

    /** Reads the parameter; a blank one asks for nothing. */
    static Optional<Keywords> of(final String text) {
        final String words = text.strip();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        final String expression = TERM.matcher(words).results().map(MatchResult::group)
                .map(term -> SIGN_OF_LUCENE.matcher(Wildcards.cheap(term, ANY_TEXT)).replaceAll("\\\\$0"))
                .collect(Collectors.joining(" "));
        if (expression.isEmpty() || ONLY_WILDCARDS.matcher(expression).matches()) {
            throw new DeliveryFailure(ErrorCode.BAD_REQUEST, "q: " + words + " holds no word to search for");
        }
        return Optional.of(new Keywords(expression,
                SIGN_OF_LIKE.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("\\\\$0") + "%",
                Optional.of(words).filter(path -> path.startsWith("/"))));
    }
}
