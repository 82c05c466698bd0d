package dk.gladsaxe.ledelse.embedded.importer;

import dk.gladsaxe.ledelse.document.DraftFramework;
import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Brings a framework document into the content of an author instance. What the document does not hold is never
 * touched: other fields, other languages, items that are gone from it. New nodes are drafts. Used by one thread.
 */
public final class FrameworkImport {

    private final Function<String, Session> sessions;
    private final ImportRequest request;
    private final ImportProgress progress;

    /**
     * An import over a repository.
     *
     * @param sessions opens a session for a workspace; whatever it opens is logged out here
     */
    public FrameworkImport(
            final Function<String, Session> sessions, final ImportRequest request, final ImportProgress progress) {
        this.sessions = sessions;
        this.request = request;
        this.progress = progress;
    }

    /** What an import would do where nothing is stored yet. */
    public static ImportPlan planOnNothing(final DraftFramework draft, final ImportRequest request) {
        return new Planner(StoredContent.NOTHING).plan(draft, request);
    }

    /** What {@link #apply} would do. Writes nothing. */
    public ImportPlan plan(final DraftFramework draft) {
        try (OpenSessions open = new OpenSessions(sessions)) {
            return new Planner(new JcrContent(open)).plan(draft, request);
        }
    }

    /**
     * Does what the plan says, with one save for each workspace: first what others refer to. When it ends between two
     * workspaces, planning and applying again does the rest. A workspace without changes is not saved.
     */
    public void apply(final ImportPlan plan) {
        try (OpenSessions open = new OpenSessions(sessions)) {
            final PlanWriter writer = new PlanWriter(open, request);
            final Map<String, List<NodePlan>> workspaces = plan.byWorkspace();
            int done = 0;
            for (final Map.Entry<String, List<NodePlan>> workspace : workspaces.entrySet()) {
                if (workspace.getValue().stream().anyMatch(item -> item.change() != Change.UNCHANGED)) {
                    Jcr.run(() -> write(writer, workspace.getValue(), open.apply(workspace.getKey())));
                }
                progress.done(workspace.getKey(), ++done, workspaces.size());
            }
        }
    }

    private static void write(final PlanWriter writer, final List<NodePlan> items, final Session session)
            throws RepositoryException {
        for (final NodePlan item : items) {
            writer.write(item, session);
        }
        session.save();
    }
}
