package dk.gladsaxe.ledelse.document;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The few shapes and Danish words that the structure of a document is known by. The words are function words and the
 * terms of the field; no sentence of any document is among them.
 */
final class Shapes {

    /** The first word of the heading of a relation. */
    static final String HEADING_WORD = "Ledelse";

    /** The heading of a relation; the group holds the words of its direction. */
    private static final Pattern HEADING = Pattern.compile("(?=\\p{Lu})(?iu:" + HEADING_WORD + ") (.+?) ?:?");

    /** A dash that marks a tagline. */
    static final Pattern DASH = Pattern.compile("^(?:-\\s+|[–—]\\s*)");

    /** The end of a sentence. */
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?][\"”»)]?$");

    /** The end of a line that a list continues. */
    private static final Pattern LEAD_IN_END = Pattern.compile(".*(…|\\.\\.\\.|:|\\bat)$");

    /** The heading above the relations: how many there are, and what. */
    private static final Pattern OVERVIEW =
            Pattern.compile("(?iu)(\\S+ )?\\S*ledelsesrelationer|\\S+ relationer");

    /** The term that the heading of the leadership view holds. */
    private static final Pattern VIEW = Pattern.compile("(?iu).*\\bledelsessyn(et)?\\b.*");

    /** Words that a sentence seldom ends with; pronouns are not among them, because sentences do end with these. */
    private static final Set<String> CONNECTIVES = Set.of(
            "og", "eller", "samt", "men", "at", "i", "på", "til", "af", "for", "med", "ved", "fra", "som", "en", "et",
            "de", "bl.a.", "f.eks.", "kl.", "nr.");

    private static final int HEADING_WORDS = 8;

    private Shapes() {
    }

    /** The words of the direction, where the text looks like the heading of a relation. */
    static Optional<String> directionWords(final String text) {
        final Matcher heading = HEADING.matcher(text);
        return heading.matches() ? Optional.of(heading.group(1)) : Optional.empty();
    }

    /** The direction, where the text is the heading of a relation that is known. */
    static Optional<RelationDirection> direction(final String text) {
        return directionWords(text).flatMap(RelationDirection::ofWords);
    }

    static boolean endsSentence(final String text) {
        return SENTENCE_END.matcher(text).matches();
    }

    static boolean leadsIn(final String text) {
        return LEAD_IN_END.matcher(text).matches();
    }

    static boolean overview(final String text) {
        return OVERVIEW.matcher(text).matches();
    }

    static boolean viewHeading(final String text) {
        return VIEW.matcher(text).matches() && !endsSentence(text) && text.split(" ").length <= HEADING_WORDS;
    }

    /** Whether the text cannot end here: after a comma or a word that wants another. */
    static boolean wantsMore(final String text) {
        final String last = text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return last.endsWith(",") || last.endsWith("-") || CONNECTIVES.contains(last);
    }
}
