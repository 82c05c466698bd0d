package dk.gladsaxe.ledelse.document;

import dk.gladsaxe.ledelse.document.Block.Kind;
import dk.gladsaxe.ledelse.document.DocumentRefused.Part;
import dk.gladsaxe.ledelse.document.DocumentRefused.Reason;
import dk.gladsaxe.ledelse.document.DocumentRefused.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads the text of a framework document. Reading the same text twice gives equal values. Safe for use by several
 * threads.
 */
public final class FrameworkReader {

    private static final int RELATIONS_AT_LEAST = 2;
    /** Some programs write a paragraph in one line; none of a leaflet comes near this. */
    private static final int LONGEST_LINE = 20_000;
    private static final Pattern INTRANET = Pattern.compile("(?U)\\b[Pp]å (\\p{Lu}{3,})\\b");
    private static final List<String> NUMBERS =
            List.of("nul", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti");

    /**
     * What the text says.
     *
     * @param text as extracted: any line ends, page breaks as form feeds, broken words as they came
     * @throws DocumentRefused when the text is no framework document, has a line of more than 20,000 characters, holds
     *     a relation of an unknown direction, or one relation twice
     */
    public DraftFramework read(final String text) {
        final List<Line> broken = CleanText.lines(text);
        refuseEndless(broken);
        final Hyphens hyphens = new Hyphens(new Vocabulary(broken));
        final List<Line> lines = hyphens.mend(broken);
        final ContactReader.Found contact = new ContactReader(lines).read();
        final List<Block> all = new ArrayList<>(Blocks.of(contact.others()));
        final Optional<String> view = takeView(all);
        final int firstRelation = firstRelation(all);
        refuseStranger(all, contact.contact().isPresent(), view.isPresent());

        final FrontReader.Front front = new FrontReader().read(all.subList(0, firstRelation));
        final RelationsReader.Relations relations =
                new RelationsReader().read(all.subList(firstRelation, all.size()));
        final Optional<String> intranet = intranetName(lines);
        final Completeness missing = new Completeness();
        missing.ofFront(front, view);
        missing.ofRelations(relations);
        missing.ofContact(contact.contact());
        missing.ofIntranet(intranet);
        return new DraftFramework(front.title(), front.introduction(), view, front.leadIn(), front.principles(),
                relations.leadIn(), contact.contact(), intranet, relations.relations(),
                new ReadingNotes(hyphens.unsure(), missing.missing(),
                        joined(front.unplaced(), relations.notes().unplaced()),
                        joined(joined(hyphens.remarks(), relations.notes().remarks()),
                                countRemarks(all, relations.relations().size()))));
    }

    /** The patterns that look for words in a line would take hours over one of some megabytes. */
    private static void refuseEndless(final List<Line> lines) {
        lines.stream().filter(line -> line.text().length() > LONGEST_LINE).findFirst().ifPresent(line -> {
            throw DocumentRefused.because(Reason.ENDLESS_LINE,
                    List.of(String.valueOf(line.number()), String.valueOf(line.text().length())),
                    "line " + line.number() + " has " + line.text().length() + " characters. "
                    + "Expected the text of a leaflet, with line ends where its paragraphs end.");
        });
    }

    /** Takes the heading of the leadership view and the text under it out of the blocks. */
    private static Optional<String> takeView(final List<Block> blocks) {
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (blocks.get(i).is(Kind.VIEW) && blocks.get(i + 1).is(Kind.TEXT)) {
                blocks.remove(i);
                return Optional.of(blocks.remove(i).text());
            }
        }
        return Optional.empty();
    }

    private static int firstRelation(final List<Block> blocks) {
        int first = 0;
        while (first < blocks.size() && !blocks.get(first).is(Kind.RELATION)) {
            first++;
        }
        return first;
    }

    private static void refuseStranger(final List<Block> blocks, final boolean contact, final boolean view) {
        final int first = firstRelation(blocks);
        final long headings = blocks.stream().filter(block -> block.is(Kind.RELATION)).count();
        final boolean points = IntStream.range(first + 1, blocks.size()).anyMatch(
                i -> blocks.get(i).is(Kind.BULLET) && !blocks.get(i - 1).is(Kind.RELATION));
        if (headings < RELATIONS_AT_LEAST || !points) {
            throw DocumentRefused.unlike(List.of(
                    new Sought(Part.RELATIONS, "at least " + RELATIONS_AT_LEAST + " headings of relations, on lines of their own: \""
                            + Shapes.HEADING_WORD + "\" and one of: "
                            + String.join(", ", RelationDirection.allWords()) + " (there are " + headings + ")",
                            headings >= RELATIONS_AT_LEAST),
                    new Sought(Part.FOCUS_POINTS, "focus points: bulleted lines under these headings", points),
                    new Sought(Part.PRINCIPLES, "principles: bulleted lines before the first of these headings",
                            blocks.stream().limit(first).anyMatch(block -> block.is(Kind.BULLET))),
                    new Sought(Part.VIEW, "a leadership view: a heading with the word \"ledelsessyn\", and text",
                            view),
                    new Sought(Part.CONTACT, "a contact: an e-mail address or a telephone number", contact)));
        }
    }

    /** A heading that counts the relations is checked against those that were found. */
    private static List<String> countRemarks(final List<Block> blocks, final int found) {
        return blocks.stream().filter(block -> block.is(Kind.OVERVIEW))
                .filter(block -> {
                    final int said = NUMBERS.indexOf(block.text().split(" ")[0].toLowerCase(Locale.ROOT));
                    return said >= 0 && said != found;
                })
                .map(block -> "\"" + block.text() + "\" does not agree with the " + found + " relations found")
                .toList();
    }

    private static Optional<String> intranetName(final List<Line> lines) {
        final Matcher matcher = INTRANET.matcher(String.join(" ", lines.stream().map(Line::text).toList()));
        final Map<String, Integer> counts = new TreeMap<>();
        while (matcher.find()) {
            counts.merge(matcher.group(1), 1, Integer::sum);
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static List<String> joined(final List<String> some, final List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
