package dk.gladsaxe.ledelse.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The directions that leadership is exercised in, known by the words after the first word of a relation's heading. */
public enum RelationDirection {
    ACROSS("paa-tvaers", "across", "på tværs"),
    UPWARD("opad", "upward", "opad"),
    INWARD("indad", "inward", "indad"),
    DOWNWARD("nedad", "downward", "nedad"),
    OUTWARD("udad", "outward", "udad");

    private final String key;
    private final String value;
    private final String words;

    RelationDirection(final String key, final String value, final String words) {
        this.key = key;
        this.value = value;
        this.words = words;
    }

    /** The stable key of the relation, which is also the name of its node. */
    public String key() {
        return key;
    }

    /** The value of the property {@code direction}. */
    public String value() {
        return value;
    }

    /** The Danish words of the heading. */
    public String words() {
        return words;
    }

    /** The direction that these words of a heading mean; upper and lower case are the same. */
    public static Optional<RelationDirection> ofWords(final String words) {
        final String wanted = words.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(direction -> direction.words.equals(wanted)).findFirst();
    }

    /** The words of all directions, for messages. */
    public static List<String> allWords() {
        return Arrays.stream(values()).map(RelationDirection::words).toList();
    }
}
