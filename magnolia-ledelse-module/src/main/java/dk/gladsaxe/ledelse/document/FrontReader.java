package dk.gladsaxe.ledelse.document;

import dk.gladsaxe.ledelse.document.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what stands before the first relation: title, introduction, and the principles with their lead-in.
 *
 * <p>Order of the principles: a list begins under its lead-in. Where flattening put bullets ahead of the lead-in, they
 * come from a later column, so they follow the bullets that stand under it. No bullet is left out.
 */
final class FrontReader {

    /** A text of this length is a paragraph even where its full stop is missing. */
    private static final int LONGEST_HEADING = 100;

    /** Letters differ in width, so a sentence that ends near the end of a line ends no paragraph yet. */
    private static final double ROOM_AFTER_SENTENCE = 0.85;

    private final List<String> introduction = new ArrayList<>();
    private final List<String> ahead = new ArrayList<>();
    private final List<String> under = new ArrayList<>();
    private final List<String> unplaced = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private Optional<String> leadIn = Optional.empty();

    /** What was read. */
    record Front(Optional<String> title, List<String> introduction, Optional<String> leadIn, List<String> principles,
            List<String> unplaced) {
    }

    Front read(final List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            final Block block = blocks.get(i);
            final boolean beforeBullet = i + 1 < blocks.size() && blocks.get(i + 1).is(Kind.BULLET);
            final boolean overview = i > 0 && blocks.get(i - 1).is(Kind.OVERVIEW);
            if (overview && (block.is(Kind.BULLET) || block.startsWithDash())) {
                final String tagline = (block.is(Kind.BULLET) ? "– " : "") + block.text();
                unplaced.add(unplaced.remove(unplaced.size() - 1) + " " + tagline);
            } else if (block.is(Kind.BULLET)) {
                (leadIn.isPresent() ? under : ahead).add(block.text());
            } else if (!block.is(Kind.TEXT)) {
                unplaced.add(block.text());
            } else {
                text(block, beforeBullet);
            }
        }
        final List<String> principles = new ArrayList<>(under);
        principles.addAll(ahead);
        return new Front(title, introduction, leadIn, principles, unplaced);
    }

    private void text(final Block block, final boolean beforeBullet) {
        final List<String> parts = deliberateLines(block.lines());
        for (int i = 0; i < parts.size(); i++) {
            final String part = parts.get(i);
            if (beforeBullet && i == parts.size() - 1 && leadIn.isEmpty() && Shapes.leadsIn(part)) {
                leadIn = Optional.of(part);
            } else if (Shapes.endsSentence(part) || part.length() > LONGEST_HEADING) {
                introduction.add(part);
            } else {
                heading(part);
            }
        }
    }

    private void heading(final String text) {
        if (title.isEmpty() && Shapes.direction(text).isEmpty()) {
            title = Optional.of(text);
        } else {
            unplaced.add(text);
        }
    }

    /**
     * Joins lines that are wrapped. A line that had room for the next word, as the widest line beside it shows, and did
     * not take it, ends a paragraph or a heading.
     */
    private static List<String> deliberateLines(final List<Line> lines) {
        final int widest = lines.stream().mapToInt(Line::width).max().orElse(0);
        final List<String> parts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            final Line line = lines.get(i);
            if (parts.isEmpty() || ends(lines.get(i - 1), line, widest)) {
                parts.add(line.text());
            } else {
                parts.set(parts.size() - 1, parts.get(parts.size() - 1) + " " + line.text());
            }
        }
        return parts;
    }

    private static boolean ends(final Line line, final Line next, final int widest) {
        final double room = Shapes.endsSentence(line.text()) ? widest * ROOM_AFTER_SENTENCE : widest;
        return !next.continued() && !next.startsLowerCase() && !next.startsWithDash() && !Shapes.wantsMore(line.text())
                && line.width() + 1 + next.firstWord().length() <= room;
    }
}
