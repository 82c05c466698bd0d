package dk.gladsaxe.ledelse.embedded.cli;

import dk.gladsaxe.ledelse.embedded.accounts.HostAccounts;
import dk.gladsaxe.ledelse.embedded.host.Instances;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ledelse unpublish}: takes content off public. */
@Command(name = "unpublish", description = "Takes content and what lies below it off public; author keeps it.")
final class UnpublishCommand extends HomeCommand {

    @Parameters(paramLabel = "PATH", arity = "1..*",
            description = "/page for a page, workspace:/path for other content")
    private List<String> typed;

    private List<ContentPath> paths = List.of();

    UnpublishCommand(final Session session) {
        super(session);
    }

    @Override
    void check() {
        paths = typed.stream().map(ContentPath::of).toList();
    }

    @Override
    int workOnNothing(final Path folder) {
        throw nothingIn(folder);
    }

    @Override
    int work(final Instances instances) {
        paths.forEach(path -> instances.publisher().requireNodeAnywhere(path.workspace(), path.path()));
        for (final ContentPath path : paths) {
            final int removed = instances.publisher()
                    .unpublish(path.workspace(), path.path(), HostAccounts.SUPERUSER).removed();
            out().println("unpublished " + path + ": " + removed + " taken off");
        }
        return 0;
    }
}
