package dk.gladsaxe.ledelse.embedded.repository;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the line that a complaint is about: Jackrabbit names types and not lines once a CND is parsed. */
record CndLines(List<String> lines) {

    private static final Pattern NAME = Pattern.compile("([\\w-]+):([\\w-]+)");

    CndLines(final String cnd) {
        this(cnd.lines().toList());
    }

    /** The first of the lines, counted from 1, that hold most of the names in the message; 0 when none holds any. */
    int lineOf(final String message) {
        return IntStream.range(0, lines.size()).boxed()
                .filter(index -> named(index, message) > 0)
                .max(Comparator.<Integer>comparingLong(index -> named(index, message)).thenComparing(index -> -index))
                .map(index -> index + 1).orElse(0);
    }

    private long named(final int index, final String message) {
        return NAME.matcher(lines.get(index)).results().map(MatchResult::group)
                .filter(name -> message.contains(name) || message.contains("}" + name.substring(name.indexOf(':') + 1)))
                .count();
    }
}
