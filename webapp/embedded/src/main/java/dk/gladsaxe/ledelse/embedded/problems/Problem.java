package dk.gladsaxe.ledelse.embedded.problems;

import java.util.Comparator;
import java.util.Locale;

/**
 * Something wrong with a file of a module.
 *
 * @param keyPath keys from the top of the file joined by dots; empty when the file as a whole is meant
 * @param what    what is wrong, and what was expected
 * @param remedy  what to do about it
 */
public record Problem(Severity severity, Rule rule, Place place, String keyPath, String what, String remedy)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::place).thenComparing(Problem::rule).thenComparing(Problem::what);

    /** Whether a definition can be used all the same. */
    public enum Severity { ERROR, WARNING }

    public static Problem error(
            final Rule rule, final Place place, final String keyPath, final String what, final String remedy) {
        return new Problem(Severity.ERROR, rule, place, keyPath, what, remedy);
    }

    public static Problem warning(
            final Rule rule, final Place place, final String keyPath, final String what, final String remedy) {
        return new Problem(Severity.WARNING, rule, place, keyPath, what, remedy);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(final Problem other) {
        return ORDER.compare(this, other);
    }

    /** One line: {@code file:line: severity: message (key path) - remedy}. */
    @Override
    public String toString() {
        final String where = keyPath.isEmpty() ? "" : " (" + keyPath + ")";
        return place + ": " + severity.name().toLowerCase(Locale.ROOT) + ": " + what + where + " - " + remedy;
    }
}
