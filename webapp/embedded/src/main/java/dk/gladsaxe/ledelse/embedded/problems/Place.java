package dk.gladsaxe.ledelse.embedded.problems;

import java.util.Comparator;

/**
 * Where something stands.
 *
 * @param origin the file as a person finds it
 * @param line   from 1; 0 when the whole file is meant
 * @param column from 1; 0 when it is not known
 */
public record Place(String origin, int line, int column) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::origin).thenComparingInt(Place::line).thenComparingInt(Place::column);

    /** The file as such. */
    public static Place of(final String origin) {
        return new Place(origin, 0, 0);
    }

    @Override
    public int compareTo(final Place other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line}, or the file alone. */
    @Override
    public String toString() {
        return line == 0 ? origin : origin + ":" + line;
    }
}
