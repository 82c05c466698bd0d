package dk.gladsaxe.ledelse.embedded.authoring.importing;

import dk.gladsaxe.ledelse.embedded.editing.Operations;
import dk.gladsaxe.ledelse.embedded.editing.listing.Indexes;
import dk.gladsaxe.ledelse.embedded.importer.FrameworkImport;
import dk.gladsaxe.ledelse.embedded.importer.ImportPlan;
import dk.gladsaxe.ledelse.embedded.importer.ImportProgress;
import dk.gladsaxe.ledelse.embedded.importer.ImportRequest;
import dk.gladsaxe.ledelse.embedded.repository.Workspaces;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.time.Clock;
import java.util.Set;

/** What there is to decide about documents, and what is done then. Safe for use by several threads. */
public final class ImportDecision {

    private final Workspaces workspaces;
    private final Acceptance acceptance;
    private final Indexes indexes;
    private final Clock clock;
    private final ImportDesk desk;

    /** @param clock whose zone is that of the editors */
    public ImportDecision(
            final Workspaces workspaces, final Operations operations, final Indexes indexes, final Clock clock) {
        this.workspaces = workspaces;
        this.acceptance = new Acceptance(operations, workspaces);
        this.indexes = indexes;
        this.clock = clock;
        this.desk = new ImportDesk(clock);
    }

    ImportDesk desk() {
        return desk;
    }

    Indexes indexes() {
        return indexes;
    }

    /** What the document would change, as far as the user may see what is stored. Writes nothing. */
    ImportPlan plan(final Pending pending, final User user) {
        return new FrameworkImport(workspace -> workspaces.session(workspace, user), request(pending, user),
                ImportProgress.NONE).plan(pending.document().draft());
    }

    int accept(final Pending pending, final ImportPlan plan, final Set<String> chosen, final User user,
            final String detail) {
        return acceptance.accept(plan, chosen, request(pending, user), user, detail);
    }

    private ImportRequest request(final Pending pending, final User user) {
        return new ImportRequest(pending.edition(), pending.validFrom(), clock, user.name());
    }
}
