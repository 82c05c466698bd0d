package dk.gladsaxe.ledelse.document;

import dk.gladsaxe.ledelse.document.Block.Kind;
import dk.gladsaxe.ledelse.document.Line.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/**
 * Groups lines into blocks. A blank line or a page break ends a block unless the sentence goes on behind it: the next
 * line begins in lower case or with the rest of a broken word, or the last one wants another word.
 */
final class Blocks {

    private static final int UNKNOWN_DIRECTION_WORDS = 2;

    private final List<Line> lines;

    private Blocks(final List<Line> lines) {
        this.lines = lines;
    }

    static List<Block> of(final List<Line> lines) {
        return new Blocks(withWholeHeadings(lines)).group();
    }

    private List<Block> group() {
        final List<Block> blocks = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        Kind kind = Kind.TEXT;
        for (int i = 0; i < lines.size(); i++) {
            final Line line = lines.get(i);
            final Kind next = kindOf(i);
            if (!open.isEmpty() && (next != Kind.TEXT || heading(kind) || !goesOn(open.get(open.size() - 1), i))) {
                blocks.add(new Block(kind, open));
                open = new ArrayList<>();
            }
            kind = open.isEmpty() ? next : kind;
            open.add(line);
        }
        if (!open.isEmpty()) {
            blocks.add(new Block(kind, open));
        }
        return blocks;
    }

    private static boolean heading(final Kind kind) {
        return kind != Kind.TEXT && kind != Kind.BULLET;
    }

    private boolean goesOn(final Line last, final int index) {
        final Line line = lines.get(index);
        if (line.continued() || line.startsLowerCase()) {
            return true;
        }
        if (line.gap() == Gap.NONE) {
            final boolean bulletFollows = index + 1 < lines.size() && lines.get(index + 1).bullet();
            return !(bulletFollows && Shapes.endsSentence(last.text()) && Shapes.leadsIn(line.text()));
        }
        final Matcher dash = Shapes.DASH.matcher(line.text());
        return dash.lookingAt() && dash.end() < line.text().length()
                && Character.isLowerCase(line.text().charAt(dash.end()))
                || Shapes.wantsMore(last.text());
    }

    private Kind kindOf(final int index) {
        final Line line = lines.get(index);
        if (line.bullet()) {
            return Kind.BULLET;
        }
        if (line.continued() || Shapes.endsSentence(line.text())) {
            return Kind.TEXT;
        }
        if (Shapes.overview(line.text()) && !line.startsLowerCase() && (line.gap() != Gap.NONE || dashFollows(index))) {
            return Kind.OVERVIEW;
        }
        if (viewHeading(index)) {
            return Kind.VIEW;
        }
        return relationHeading(index) ? Kind.RELATION : Kind.TEXT;
    }

    private boolean viewHeading(final int index) {
        final Line line = lines.get(index);
        return Shapes.viewHeading(line.text()) && !line.startsLowerCase()
                && (line.gap() != Gap.NONE || index > 0 && !Shapes.wantsMore(lines.get(index - 1).text()))
                && index + 1 < lines.size() && !lines.get(index + 1).startsLowerCase();
    }

    private boolean relationHeading(final int index) {
        final String text = lines.get(index).text();
        return Shapes.direction(text)
                .map(direction -> dashFollows(index) || !taggedElsewhere(direction))
                .orElseGet(() -> Shapes.directionWords(text)
                        .filter(words -> words.split(" ").length <= UNKNOWN_DIRECTION_WORDS)
                        .isPresent() && laidOutLikeRelation(index));
    }

    private boolean dashFollows(final int index) {
        return index + 1 < lines.size()
                && (lines.get(index + 1).startsWithDash() || lines.get(index + 1).bullet());
    }

    /** Labels of a figure and entries of a table of contents look like headings, but have no tagline. */
    private boolean taggedElsewhere(final RelationDirection direction) {
        return IntStream.range(0, lines.size()).filter(this::dashFollows)
                .anyMatch(i -> Shapes.direction(lines.get(i).text()).filter(direction::equals).isPresent());
    }

    /** A tagline, a lead-in and bullets, and no whole sentence before these: what stands under a relation's heading. */
    private boolean laidOutLikeRelation(final int heading) {
        if (!dashFollows(heading)) {
            return false;
        }
        int i = heading + 2;
        while (i < lines.size() && !lines.get(i).bullet()) {
            if (Shapes.endsSentence(lines.get(i++).text())) {
                return false;
            }
        }
        return i < lines.size() && Shapes.leadsIn(lines.get(i - 1).text());
    }

    /** A heading that is wrapped in the middle of its direction becomes one line. */
    private static List<Line> withWholeHeadings(final List<Line> lines) {
        final List<Line> whole = new ArrayList<>();
        for (final Line line : lines) {
            final Line last = whole.isEmpty() ? null : whole.get(whole.size() - 1);
            final String both = last == null ? "" : last.text() + " " + line.text();
            if (last != null && !line.bullet() && Shapes.direction(both).isPresent()) {
                whole.set(whole.size() - 1, last.withText(both));
            } else {
                whole.add(line);
            }
        }
        return whole;
    }
}
