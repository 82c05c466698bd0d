package dk.gladsaxe.ledelse.embedded.authoring.importing;

import dk.gladsaxe.ledelse.embedded.editing.AuditAction;
import dk.gladsaxe.ledelse.embedded.editing.Operations;
import dk.gladsaxe.ledelse.embedded.importer.Change;
import dk.gladsaxe.ledelse.embedded.importer.FieldPlan;
import dk.gladsaxe.ledelse.embedded.importer.FieldValue;
import dk.gladsaxe.ledelse.embedded.importer.ImportPlan;
import dk.gladsaxe.ledelse.embedded.importer.ImportRequest;
import dk.gladsaxe.ledelse.embedded.importer.NodePlan;
import dk.gladsaxe.ledelse.embedded.importer.PlanWriter;
import dk.gladsaxe.ledelse.embedded.repository.Workspaces;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.jcr.Session;

/**
 * Imports those items of a plan that were chosen: one operation for each workspace, with the user's own rights and with
 * its records, first what others refer to. Safe for use by several threads.
 */
final class Acceptance {

    private final Operations operations;
    private final Workspaces workspaces;

    Acceptance(final Operations operations, final Workspaces workspaces) {
        this.operations = operations;
        this.workspaces = workspaces;
    }

    /** New items that chosen ones refer to and that are not chosen themselves: without them the others cannot be. */
    static List<NodePlan> lacking(final ImportPlan plan, final Set<String> chosen) {
        final Map<String, NodePlan> fresh = plan.byWorkspace().values().stream().flatMap(List::stream)
                .filter(item -> item.change() == Change.CREATED)
                .collect(Collectors.toMap(Differences::key, item -> item));
        return chosen(plan, chosen).stream().flatMap(item -> item.fields().stream()).map(FieldPlan::value)
                .filter(FieldValue.Link.class::isInstance).map(FieldValue.Link.class::cast)
                .flatMap(link -> Optional.ofNullable(fresh.get(link.workspace() + ":" + link.path())).stream())
                .filter(needed -> !chosen.contains(Differences.key(needed))).distinct().toList();
    }

    /**
     * @param detail for the records
     * @return how many items were imported
     */
    int accept(final ImportPlan plan, final Set<String> chosen, final ImportRequest request, final User user,
            final String detail) {
        final Map<String, List<NodePlan>> byWorkspace = new HashMap<>();
        chosen(plan, chosen).forEach(item ->
                byWorkspace.computeIfAbsent(item.workspace(), name -> new ArrayList<>()).add(item));
        final Map<String, Session> others = new HashMap<>();
        try {
            final PlanWriter writer = new PlanWriter(
                    workspace -> others.computeIfAbsent(workspace, name -> workspaces.session(name, user)), request);
            plan.byWorkspace().keySet().stream().filter(byWorkspace::containsKey)
                    .forEach(workspace -> write(writer, workspace, byWorkspace.get(workspace), user, detail));
        } finally {
            others.values().forEach(Session::logout);
        }
        return byWorkspace.values().stream().mapToInt(List::size).sum();
    }

    private void write(final PlanWriter writer, final String workspace, final List<NodePlan> items, final User user,
            final String detail) {
        operations.run(workspace, user, session -> {
            for (final NodePlan item : items) {
                writer.write(item, session.jcr());
                session.record(AuditAction.IMPORTED, session.jcr().getNode(item.path()), detail);
            }
            return items.size();
        });
    }

    private static List<NodePlan> chosen(final ImportPlan plan, final Set<String> chosen) {
        return plan.byWorkspace().values().stream().flatMap(List::stream)
                .filter(item -> item.change() != Change.UNCHANGED)
                .filter(item -> chosen.contains(Differences.key(item))).toList();
    }
}
