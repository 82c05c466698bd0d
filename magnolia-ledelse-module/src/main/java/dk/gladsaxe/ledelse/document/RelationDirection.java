package dk.gladsaxe.ledelse.document;

import dk.gladsaxe.ledelse.model.Direction;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The relations that a document may hold, known by the words after the first word of the heading. */
public enum RelationDirection {
    ACROSS("paa-tvaers", Direction.ACROSS, "på tværs"),
    UPWARD("opad", Direction.UPWARD, "opad"),
    INWARD("indad", Direction.INWARD, "indad"),
    DOWNWARD("nedad", Direction.DOWNWARD, "nedad"),
    OUTWARD("udad", Direction.OUTWARD, "udad");

    private final String key;
    private final Direction direction;
    private final String words;

    RelationDirection(final String key, final Direction direction, final String words) {
        this.key = key;
        this.direction = direction;
        this.words = words;
    }

    /** The stable key of the relation, which is also the name of its node. */
    public String key() {
        return key;
    }

    /** What the property {@code direction} says. */
    public Direction direction() {
        return direction;
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
