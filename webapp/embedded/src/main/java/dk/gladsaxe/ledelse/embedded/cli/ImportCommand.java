package dk.gladsaxe.ledelse.embedded.cli;

import dk.gladsaxe.ledelse.embedded.accounts.HostAccounts;
import dk.gladsaxe.ledelse.embedded.host.Instances;
import dk.gladsaxe.ledelse.embedded.importer.BootstrapYaml;
import dk.gladsaxe.ledelse.embedded.importer.FrameworkImport;
import dk.gladsaxe.ledelse.embedded.importer.ImportDocument;
import dk.gladsaxe.ledelse.embedded.importer.ImportPlan;
import dk.gladsaxe.ledelse.embedded.importer.ImportRequest;
import dk.gladsaxe.ledelse.embedded.importer.PlanPrinter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ledelse import}: reads a framework document into drafts, or into bootstrap files. */
@Command(name = "import", description = "Reads a framework document (PDF or text) into drafts on author.")
final class ImportCommand extends HomeCommand {

    @Parameters(paramLabel = "FILE", description = "The document")
    private Path file;

    @Option(names = "--edition", paramLabel = "LABEL", description = "The edition to work on, such as 2026")
    private String edition;

    @Option(names = "--valid-from", paramLabel = "DATE", converter = Day.class,
            description = "The first day it holds, such as 2019-01-31; without it, today for a new edition")
    private LocalDate validFrom;

    @Option(names = "--dry-run", description = "Only tell what would happen")
    private boolean dryRun;

    @Option(names = "--to", paramLabel = "DIR",
            description = "Write bootstrap files for a real Magnolia into this folder instead")
    private Path to;

    private ImportRequest request;
    private ImportDocument document;

    ImportCommand(final Session session) {
        super(session);
    }

    @Override
    void check() {
        request = new ImportRequest(
                Optional.ofNullable(edition), Optional.ofNullable(validFrom), Clock.systemDefaultZone(), HostAccounts.SUPERUSER);
    }

    @Override
    void prepare() {
        document = ImportDocument.read(surroundings().resolve(file));
    }

    @Override
    boolean withoutHome() {
        if (to == null) {
            return false;
        }
        prepare();
        final Path folder = surroundings().resolve(to);
        final BootstrapYaml files = new BootstrapYaml(folder, request);
        final ImportPlan plan = files.plan(document.draft());
        final List<Path> written = dryRun ? List.of() : files.write(plan);
        print(plan);
        written.forEach(file -> out().println("written: " + file));
        return true;
    }

    @Override
    int workOnNothing(final Path folder) {
        if (!dryRun) {
            return alone(folder);
        }
        print(FrameworkImport.planOnNothing(document.draft(), request));
        return 0;
    }

    @Override
    int work(final Instances instances) {
        try (Progress progress = new Progress(err(), surroundings().terminal())) {
            final FrameworkImport into = new FrameworkImport(instances.author().workspaces()::systemSession, request,
                    (step, done, total) -> progress.show(done + "/" + total + " " + step));
            final ImportPlan plan = into.plan(document.draft());
            if (!dryRun) {
                into.apply(plan);
            }
            progress.erase();
            print(plan);
        }
        return 0;
    }

    private void print(final ImportPlan plan) {
        final PlanPrinter printer = new PlanPrinter(out());
        printer.printChanges(plan);
        printer.printNotes(plan.notes(), document.notices());
        if (dryRun) {
            out().println("Nothing was written: this was a dry run.");
        }
    }
}
