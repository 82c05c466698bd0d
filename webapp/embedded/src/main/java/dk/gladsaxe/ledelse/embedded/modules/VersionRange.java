package dk.gladsaxe.ledelse.embedded.modules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The versions that a dependency accepts: {@code *} all of them, {@code 6.2/*} from one on, {@code 6.2/6.9} both ends
 * included, {@code [6.2,7)} with brackets that include and parentheses that exclude, or one version alone.
 */
public record VersionRange(
        Optional<Version> from, boolean fromIncluded, Optional<Version> to, boolean toIncluded, String text) {

    public static final VersionRange ANY = new VersionRange(Optional.empty(), true, Optional.empty(), true, "*");

    private static final Pattern BRACKETS = Pattern.compile("([\\[(])([^,/]*)[,/]([^,/]*)([])])");

    /** Empty when the text is no range. */
    public static Optional<VersionRange> parse(final String text) {
        final String range = text.strip();
        final Matcher brackets = BRACKETS.matcher(range);
        if (brackets.matches()) {
            return of(brackets.group(2), "[".equals(brackets.group(1)),
                    brackets.group(3), "]".equals(brackets.group(4)), range);
        }
        final int slash = range.indexOf('/');
        return slash < 0
                ? of(range, true, range, true, range)
                : of(range.substring(0, slash), true, range.substring(slash + 1), true, range);
    }

    private static Optional<VersionRange> of(
            final String from, final boolean fromIncluded, final String to, final boolean toIncluded,
            final String text) {
        final Optional<Version> low = Version.parse(from);
        final Optional<Version> high = Version.parse(to);
        return low.isEmpty() && !open(from) || high.isEmpty() && !open(to)
                ? Optional.empty()
                : Optional.of(new VersionRange(low, fromIncluded, high, toIncluded, text));
    }

    private static boolean open(final String end) {
        return end.isBlank() || end.strip().equals("*");
    }

    public boolean contains(final Version version) {
        final boolean low = from.isEmpty()
                || (fromIncluded ? from.get().compareTo(version) <= 0 : from.get().compareTo(version) < 0);
        return low && (to.isEmpty()
                || (toIncluded ? to.get().compareTo(version) >= 0 : to.get().compareTo(version) > 0));
    }

    @Override
    public String toString() {
        return text;
    }
}
