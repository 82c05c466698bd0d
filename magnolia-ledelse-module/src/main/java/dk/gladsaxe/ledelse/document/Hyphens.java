package dk.gladsaxe.ledelse.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends words that a hyphen breaks at the end of a line, also when blank lines or a page break stand in between. The
 * start of the next line moves up to the broken word; which hyphens stay is decided by {@link HyphenRule}.
 */
final class Hyphens {

    private static final char SOFT = '\u00AD';
    private static final Pattern BROKEN =
            Pattern.compile(".*?(?<![\\p{L}\\p{Nd}])([\\p{L}\\p{Nd}][\\p{L}\\p{Nd}-]*)([-\u00AD])");
    private static final Pattern REST = Pattern.compile("([\\p{L}\\p{Nd}]+(?:-[\\p{L}\\p{Nd}]+)*)(\\S*)( .*)?");
    private static final Pattern INSIDE = Pattern.compile("(?<![\\p{L}\\p{Nd}])([\\p{L}]+)- (\\p{Ll}+)");

    private final HyphenRule rule;
    private final Set<UnsureWord> unsure = new LinkedHashSet<>();
    private final List<String> remarks = new ArrayList<>();

    Hyphens(final Vocabulary vocabulary) {
        this.rule = new HyphenRule(vocabulary);
    }

    static boolean broken(final String text) {
        return BROKEN.matcher(text).matches();
    }

    List<Line> mend(final List<Line> lines) {
        final List<Line> mended = new ArrayList<>();
        for (final Line next : lines) {
            final Line line = mendInside(next);
            final Line last = mended.isEmpty() ? null : mended.get(mended.size() - 1);
            if (last == null || !broken(last.text())) {
                mended.add(line);
            } else {
                mended.remove(mended.size() - 1);
                mended.addAll(join(last, line));
            }
        }
        return mended;
    }

    List<UnsureWord> unsure() {
        return List.copyOf(unsure);
    }

    List<String> remarks() {
        return List.copyOf(remarks);
    }

    private List<Line> join(final Line line, final Line next) {
        final Matcher end = BROKEN.matcher(line.text());
        final Matcher start = REST.matcher(next.text());
        if (!end.matches() || next.bullet() || !start.matches()) {
            remarks.add("line " + line.number() + " ends with a broken word, and what follows does not continue it: \""
                    + line.text() + "\"");
            return List.of(line, next);
        }
        final HyphenRule.Verdict verdict = end.group(2).charAt(0) == SOFT
                ? HyphenRule.Verdict.joined(end.group(1), start.group(1))
                : rule.decide(end.group(1), start.group(1));
        verdict.other().ifPresent(other -> unsure.add(new UnsureWord(line.number(), verdict.chosen(), other)));
        if (verdict.chosen().indexOf(' ') >= 0) {
            return List.of(line, next.asContinued(next.text()));
        }
        final String whole = line.text().substring(0, end.start(1)) + verdict.chosen() + start.group(2);
        final String rest = start.group(3) == null ? "" : start.group(3).trim();
        return rest.isEmpty()
                ? List.of(line.withText(whole))
                : List.of(line.withText(whole), next.asContinued(rest));
    }

    /** A hyphen and a space inside a line: kept, unless the document itself spells the joined word. */
    private Line mendInside(final Line line) {
        final StringBuilder text = new StringBuilder();
        final Matcher matcher = INSIDE.matcher(line.text());
        while (matcher.find()) {
            final HyphenRule.Verdict verdict = rule.decideInside(matcher.group(1), matcher.group(2));
            verdict.other().ifPresent(other -> unsure.add(new UnsureWord(line.number(), verdict.chosen(), other)));
            matcher.appendReplacement(text, Matcher.quoteReplacement(verdict.chosen()));
        }
        return line.withText(matcher.appendTail(text).toString());
    }
}
