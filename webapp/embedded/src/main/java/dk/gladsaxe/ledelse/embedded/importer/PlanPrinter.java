package dk.gladsaxe.ledelse.embedded.importer;

import dk.gladsaxe.ledelse.document.ReadingNotes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells a person in plain words what an import does, and what to look at. Used by one thread. */
public final class PlanPrinter {

    private static final int LONGEST_TEXT = 70;

    private final Appendable out;

    public PlanPrinter(final Appendable out) {
        this.out = out;
    }

    /** How many items and principles are created, changed and unchanged, and each field that is not unchanged. */
    public void printChanges(final ImportPlan plan) {
        line("Edition: " + plan.edition());
        counts(plan).forEach((kind, nodes) -> line("  %-13s %s".formatted(kind, count(nodes))));
        plan.byWorkspace().values().stream().flatMap(List::stream).flatMap(NodePlan::all)
                .filter(node -> node.change() != Change.UNCHANGED).forEach(this::node);
        section("Stored, but not in the document any more; left as it is:",
                plan.leftBehind().stream().map(LeftBehind::toString).toList());
    }

    /** What a person should look at in the document, and what was odd about its file. */
    public void printNotes(final ReadingNotes notes, final List<String> notices) {
        section("About the file:", notices);
        section("Words that were broken and can be read in two ways; please check:", notes.unsure().stream()
                .map(word -> "line %d: \"%s\" was used; it could be \"%s\""
                        .formatted(word.line(), word.chosen(), word.other())).toList());
        section("Not found in the document; these fields are left as they are:", notes.missing());
        section("Found in the document, but there is no field for it:", notes.unplaced().stream()
                .map(text -> "\"" + text + "\"").toList());
        section("Also look at this:", notes.remarks());
    }

    private static Map<String, List<NodePlan>> counts(final ImportPlan plan) {
        final List<NodePlan> principles = plan.framework().all()
                .filter(node -> node.path().contains("/principles/")).toList();
        final Map<String, List<NodePlan>> counts = new LinkedHashMap<>();
        counts.put("framework", List.of(plan.framework()));
        counts.put("principles", principles);
        counts.put("relations", plan.relations());
        counts.put("focus points", plan.focusPoints());
        return counts;
    }

    private static String count(final List<NodePlan> nodes) {
        final List<String> parts = new ArrayList<>();
        for (final Change change : Change.values()) {
            final long number = nodes.stream().filter(node -> node.change() == change).count();
            if (number > 0) {
                parts.add(number + " " + change.name().toLowerCase(Locale.ROOT));
            }
        }
        return parts.isEmpty() ? "none in the document" : String.join(", ", parts);
    }

    private void node(final NodePlan node) {
        if (node.fields().isEmpty() && !node.reordered()) {
            return;
        }
        line("");
        line(node.change().name().toLowerCase(Locale.ROOT) + " " + node.workspace() + ":" + node.path());
        for (final FieldPlan field : node.fields()) {
            switch (field.change()) {
                case CREATED -> line("  " + field.name() + " = " + shortened(field.value().shown()));
                case CHANGED -> difference(field);
                case UNCHANGED -> { }
            }
        }
        if (node.reordered()) {
            line("  in another order: "
                    + node.children().stream().map(NodePlan::name).collect(Collectors.joining(", ")));
        }
    }

    /** Both texts from the place on where they begin to differ. */
    private void difference(final FieldPlan field) {
        final String before = field.before().orElse("");
        final String after = field.value().shown();
        int same = 0;
        while (same < Math.min(before.length(), after.length()) && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        final int from = same < LONGEST_TEXT / 2 ? 0 : before.lastIndexOf(' ', same - 1) + 1;
        final String start = from == 0 ? "" : "… ";
        line("  " + field.name() + " was  " + start + shortened(before.substring(from)));
        line("  " + " ".repeat(field.name().length()) + " now  " + start + shortened(after.substring(from)));
    }

    private static String shortened(final String text) {
        final String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_TEXT ? line : line.substring(0, LONGEST_TEXT).stripTrailing() + " …";
    }

    private void section(final String title, final List<String> lines) {
        if (!lines.isEmpty()) {
            Stream.concat(Stream.of("", title), lines.stream().map(text -> "  " + text)).forEach(this::line);
        }
    }

    private void line(final String text) {
        try {
            out.append(text).append('\n');
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
