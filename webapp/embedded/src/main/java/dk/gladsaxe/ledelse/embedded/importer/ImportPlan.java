package dk.gladsaxe.ledelse.embedded.importer;

import dk.gladsaxe.ledelse.document.ReadingNotes;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that an import would do. Immutable; looking at it changes nothing.
 *
 * @param edition     name of the node of the edition, and of the folders of its relations and focus points
 * @param framework   the edition itself
 * @param relations   in the order of the document
 * @param focusPoints in the order of the document
 * @param leftBehind  what is stored and no longer in the document; it is left as it is
 * @param notes       what a person should look at in the document
 */
public record ImportPlan(
        String edition, NodePlan framework, List<NodePlan> relations, List<NodePlan> focusPoints,
        List<LeftBehind> leftBehind, ReadingNotes notes) {

    public ImportPlan {
        relations = List.copyOf(relations);
        focusPoints = List.copyOf(focusPoints);
        leftBehind = List.copyOf(leftBehind);
    }

    /** Every item by its workspace, in the order of writing: those that others refer to come before these. */
    public Map<String, List<NodePlan>> byWorkspace() {
        final Map<String, List<NodePlan>> items = new LinkedHashMap<>();
        items.put(Places.FRAMEWORKS, List.of(framework));
        items.put(Places.RELATIONS, relations);
        items.put(Places.FOCUS_POINTS, focusPoints);
        return Collections.unmodifiableMap(items);
    }

    /** Whether applying the plan would write anything. */
    public boolean changesAnything() {
        return byWorkspace().values().stream().flatMap(List::stream)
                .anyMatch(item -> item.change() != Change.UNCHANGED);
    }
}
