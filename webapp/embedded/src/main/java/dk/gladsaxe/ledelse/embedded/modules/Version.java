package dk.gladsaxe.ledelse.embedded.modules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version such as {@code 6.2.45} or {@code 1.0.0-SNAPSHOT}. Only the numbers compare, and missing ones count as 0, so
 * a module in development satisfies what asks for its coming release.
 */
public record Version(List<Integer> numbers, String text) implements Comparable<Version> {

    private static final Pattern SYNTAX = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})*)(?:[-.].*)?");

    public Version {
        numbers = List.copyOf(numbers);
    }

    /** Empty when the text does not start with numbers. */
    public static Optional<Version> parse(final String text) {
        final Matcher matcher = SYNTAX.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new Version(
                        Arrays.stream(matcher.group(1).split("\\.")).map(Integer::valueOf).toList(), text.strip()))
                : Optional.empty();
    }

    @Override
    public int compareTo(final Version other) {
        for (int i = 0; i < Math.max(numbers.size(), other.numbers.size()); i++) {
            final int difference = Integer.compare(number(i), other.number(i));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private int number(final int index) {
        return index < numbers.size() ? numbers.get(index) : 0;
    }

    @Override
    public String toString() {
        return text;
    }
}
