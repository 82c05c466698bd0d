package dk.gladsaxe.ledelse.document;

import dk.gladsaxe.ledelse.document.Line.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the bullets of a document. A document uses one kind; the weaker kinds (asterisk, hyphen, dash) count only
 * where there is no stronger one, because a wrapped line may begin with a dash of its own.
 */
final class Bullets {

    private static final String DOTS = "[•◦▪▫■□●○‣⁃∙\\uF0B7\\uF0A7\\u25CF➢]";
    private static final Pattern DOT_INSIDE = Pattern.compile("\\s+(?=" + DOTS + ")");

    private Bullets() {
    }

    static List<Line> mark(final List<Line> lines) {
        for (final String kind : List.of(DOTS, "[*·]", "-", "–")) {
            final Pattern bullet = kind.equals(DOTS)
                    ? Pattern.compile(kind + "(?:\\s*" + kind + ")*\\s*")
                    : Pattern.compile(kind + "(?:\\s*" + kind + ")*(?:\\s+|$)");
            final List<Line> marked = mark(kind.equals(DOTS) ? splitAtDots(lines) : lines, bullet);
            if (marked.stream().anyMatch(Line::bullet)) {
                return marked;
            }
        }
        return lines;
    }

    /** A bullet on a line of its own belongs to the line that follows. */
    private static List<Line> mark(final List<Line> lines, final Pattern bullet) {
        final List<Line> marked = new ArrayList<>();
        Line lone = null;
        for (final Line line : lines) {
            final Matcher matcher = bullet.matcher(line.text());
            final boolean found = matcher.lookingAt();
            if (found && matcher.end() == line.text().length()) {
                lone = line;
            } else {
                final String text = found ? line.text().substring(matcher.end()) : line.text();
                final Gap gap = lone == null ? line.gap() : lone.gap();
                marked.add(new Line(line.number(), text, gap, found || lone != null));
                lone = null;
            }
        }
        return marked;
    }

    /** Flattened columns may put the bullet of one behind the text of another. */
    private static List<Line> splitAtDots(final List<Line> lines) {
        final List<Line> split = new ArrayList<>();
        for (final Line line : lines) {
            Gap gap = line.gap();
            for (final String part : DOT_INSIDE.split(joinedDots(line.text()))) {
                split.add(new Line(line.number(), part, gap, false));
                gap = Gap.NONE;
            }
        }
        return split;
    }

    private static String joinedDots(final String text) {
        return text.replaceAll("(?<=" + DOTS + ")\\s+(?=" + DOTS + ")", "");
    }
}
