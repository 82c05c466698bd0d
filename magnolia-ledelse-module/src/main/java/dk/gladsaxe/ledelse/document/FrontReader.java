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

    private final int lineWidth;
    private final List<String> introduction = new ArrayList<>();
    private final List<String> ahead = new ArrayList<>();
    private final List<String> under = new ArrayList<>();
    private final List<String> unplaced = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private Optional<String> leadIn = Optional.empty();

    /** @param lineWidth how wide a line of the document usually is */
    FrontReader(final int lineWidth) {
        this.lineWidth = lineWidth;
    }

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
        final String last = parts.get(parts.size() - 1);
        if (beforeBullet && leadIn.isEmpty() && Shapes.leadsIn(last)) {
            leadIn = Optional.of(last);
            headings(parts.subList(0, parts.size() - 1));
        } else if (Shapes.endsSentence(block.text()) || block.text().length() > LONGEST_HEADING) {
            introduction.add(block.text());
        } else {
            headings(parts);
        }
    }

    private void headings(final List<String> headings) {
        for (final String heading : headings) {
            if (title.isEmpty()) {
                title = Optional.of(heading);
            } else {
                unplaced.add(heading);
            }
        }
    }

    /** Joins lines that are wrapped; a line that had room for the next word and did not take it stands for itself. */
    private List<String> deliberateLines(final List<Line> lines) {
        final List<String> parts = new ArrayList<>();
        for (final Line line : lines) {
            final String last = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
            final int needed = last.length() + 1 + line.text().split(" ")[0].length();
            if (parts.isEmpty() || !line.startsLowerCase() && !Shapes.wantsMore(last) && needed <= lineWidth) {
                parts.add(line.text());
            } else {
                parts.set(parts.size() - 1, last + " " + line.text());
            }
        }
        return parts;
    }
}
