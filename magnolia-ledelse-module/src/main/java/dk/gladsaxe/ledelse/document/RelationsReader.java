package dk.gladsaxe.ledelse.document;

import dk.gladsaxe.ledelse.document.Block.Kind;
import dk.gladsaxe.ledelse.document.DocumentRefused.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.HashSet;

/**
 * Reads the sections under the headings of the relations: tagline, lead-in, focus points. Text that stands in such a
 * section and is neither (a call-out that flattening put between two columns) is unplaced.
 */
final class RelationsReader {

    private final List<String> missing = new ArrayList<>();
    private final List<String> unplaced = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    /** What was read. */
    record Relations(Optional<String> leadIn, List<DraftRelation> relations, ReadingNotes notes) {
    }

    Relations read(final List<Block> blocks) {
        final List<Section> sections = sections(blocks);
        refuseUnknown(sections);
        final Optional<String> leadIn = LeadIn.shared(
                sections.stream().filter(Section::hasPoints).map(Section::opening).filter(text -> !text.isEmpty())
                        .toList());
        final List<DraftRelation> relations = sections.stream().map(section -> relation(section, leadIn)).toList();
        return new Relations(leadIn, relations, new ReadingNotes(List.of(), missing, unplaced, remarks));
    }

    private DraftRelation relation(final Section section, final Optional<String> leadIn) {
        final String title = section.heading().text().replaceFirst(" ?:$", "");
        final Optional<String> tagline = tagline(section, leadIn);
        if (tagline.isEmpty()) {
            missing.add("the tagline of \"" + title + "\" (a line under the heading that begins with a dash)");
        }
        if (!section.hasPoints()) {
            missing.add("the focus points of \"" + title + "\" (bulleted lines)");
        }
        section.others().forEach(block -> unplaced.add(block.text()));
        return new DraftRelation(Shapes.direction(section.heading().text()).orElseThrow(),
                title, tagline, section.points().stream().map(Block::text).map(DraftFocusPoint::new).toList());
    }

    private Optional<String> tagline(final Section section, final Optional<String> leadIn) {
        String text = section.opening();
        final Optional<String> end = leadIn.filter(text::endsWith)
                .or(() -> section.hasPoints() ? LeadIn.ownEnd(section.opening()) : Optional.empty());
        if (end.isPresent()) {
            text = text.substring(0, text.length() - end.get().length()).trim();
            if (!end.equals(leadIn)) {
                remarks.add("the lead-in of \"" + section.heading().text() + "\" differs from that of the others: \""
                        + end.get() + "\"");
            }
        }
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (Shapes.endsSentence(text) && !Shapes.DASH.matcher(text).lookingAt()) {
            unplaced.add(text);
            return Optional.empty();
        }
        return Optional.of(Shapes.DASH.matcher(text).replaceFirst("")).filter(words -> !words.isEmpty());
    }

    private static void refuseUnknown(final List<Section> sections) {
        final Set<RelationDirection> seen = new HashSet<>();
        for (final Section section : sections) {
            final Line heading = section.heading().lines().get(0);
            final RelationDirection direction = Shapes.direction(heading.text())
                    .orElseThrow(() -> DocumentRefused.because(Reason.UNKNOWN_DIRECTION,
                            List.of(String.valueOf(heading.number()), heading.text(),
                                    String.join(", ", RelationDirection.allWords())),
                            "line " + heading.number() + ": \"" + heading.text()
                            + "\" looks like the heading of a relation, but its direction is not known. Expected one "
                            + "of: " + String.join(", ", RelationDirection.allWords())
                            + ". A relation of another direction needs a key of its own in the module first."));
            if (!seen.add(direction)) {
                throw DocumentRefused.because(Reason.RELATION_TWICE,
                        List.of(String.valueOf(heading.number()), heading.text()),
                        "line " + heading.number() + ": \"" + heading.text()
                        + "\" stands in the document a second time. Expected each relation once; take out one of "
                        + "them.");
            }
        }
    }

    private static List<Section> sections(final List<Block> blocks) {
        final List<Section> sections = new ArrayList<>();
        int i = 0;
        while (i < blocks.size()) {
            int end = i + 1;
            while (end < blocks.size() && !blocks.get(end).is(Kind.RELATION)) {
                end++;
            }
            sections.add(Section.of(blocks.get(i), blocks.subList(i + 1, end)));
            i = end;
        }
        return sections;
    }

    /** A heading and what stands under it; {@code opening} is all text above the first focus point. */
    private record Section(Block heading, String opening, List<Block> points, List<Block> others) {

        static Section of(final Block heading, final List<Block> body) {
            final int first = firstPoint(body);
            final List<String> opening = new ArrayList<>();
            final List<Block> points = new ArrayList<>();
            final List<Block> others = new ArrayList<>();
            for (int i = 0; i < body.size(); i++) {
                final Block block = body.get(i);
                if (i < first) {
                    opening.add((block.is(Kind.BULLET) ? "- " : "") + block.text());
                } else {
                    (block.is(Kind.BULLET) ? points : others).add(block);
                }
            }
            return new Section(heading, String.join(" ", opening), points, others);
        }

        /** Where bullets are dashes, a tagline looks like one; the lead-in that follows it tells. */
        private static int firstPoint(final List<Block> body) {
            int first = 0;
            while (first < body.size() && !body.get(first).is(Kind.BULLET)) {
                first++;
            }
            if (first == 0 && body.size() > 1) {
                final boolean tagline = !body.get(1).is(Kind.BULLET) && Shapes.leadsIn(body.get(1).text());
                return tagline ? 2 : Shapes.leadsIn(body.get(0).text()) ? 1 : 0;
            }
            return first;
        }

        boolean hasPoints() {
            return !points.isEmpty();
        }
    }
}
