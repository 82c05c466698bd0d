package dk.gladsaxe.ledelse.embedded.importer;

import dk.gladsaxe.ledelse.document.DraftFramework;
import dk.gladsaxe.ledelse.embedded.importer.FieldValue.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares what a document wants with what is stored. */
final class Planner {

    private final StoredContent content;

    Planner(final StoredContent content) {
        this.content = content;
    }

    ImportPlan plan(final DraftFramework draft, final ImportRequest request) {
        final Edition edition = Edition.of(request, content);
        final WantedFramework framework = new WantedFramework(edition, request, content);
        final WantedRelations relations = new WantedRelations(edition, content);
        final List<LeftBehind> leftBehind = new ArrayList<>();
        final NodePlan frameworkPlan = compare(framework.of(draft, leftBehind));
        final List<NodePlan> relationPlans = compare(relations.of(draft, leftBehind));
        final List<NodePlan> focusPointPlans = compare(relations.focusPointsOf(draft, leftBehind));
        return new ImportPlan(
                edition.name(), frameworkPlan, relationPlans, focusPointPlans, leftBehind, draft.notes());
    }

    private List<NodePlan> compare(final List<Wanted> wanted) {
        return wanted.stream().map(this::compare).toList();
    }

    private NodePlan compare(final Wanted wanted) {
        final List<FieldPlan> fields = wanted.fields().stream()
                .filter(field -> !field.once() || wanted.stored().isEmpty())
                .map(field -> compare(field, wanted.stored())).toList();
        final List<NodePlan> children = compare(wanted.children());
        final boolean reordered = wanted.stored().filter(stored -> outOfOrder(stored, children)).isPresent();
        final boolean changed = reordered
                || fields.stream().anyMatch(field -> field.change() != Change.UNCHANGED)
                || children.stream().anyMatch(child -> child.change() != Change.UNCHANGED);
        final Change change = wanted.stored().isEmpty() ? Change.CREATED : changed ? Change.CHANGED : Change.UNCHANGED;
        return new NodePlan(wanted.workspace(), wanted.path(), wanted.nodeType(), change, fields, children, reordered);
    }

    private FieldPlan compare(final Wanted.Field field, final Optional<Stored> stored) {
        final Optional<String> before = stored.flatMap(node -> node.property(field.name()));
        final boolean same = before.filter(value -> same(field.value(), value)).isPresent();
        final Change change = before.isEmpty() ? Change.CREATED : same ? Change.UNCHANGED : Change.CHANGED;
        return new FieldPlan(field.name(), field.value(), before, change);
    }

    private boolean same(final FieldValue value, final String stored) {
        return value instanceof final Link link
                ? content.node(link.workspace(), link.path()).map(Stored::identifier).filter(stored::equals).isPresent()
                : value.sameAs(stored);
    }

    /** Whether the stored children, with new ones added at their end, would not stand as the document wants them. */
    private static boolean outOfOrder(final Stored stored, final List<NodePlan> wanted) {
        final List<String> names = wanted.stream().map(NodePlan::name).toList();
        final List<String> reached = new ArrayList<>(
                stored.children().stream().map(Stored::name).filter(names::contains).toList());
        names.stream().filter(name -> !reached.contains(name)).forEach(reached::add);
        return wanted.size() > 1 && !reached.equals(names);
    }
}
