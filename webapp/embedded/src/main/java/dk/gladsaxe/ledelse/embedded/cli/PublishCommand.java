package dk.gladsaxe.ledelse.embedded.cli;

import dk.gladsaxe.ledelse.embedded.accounts.HostAccounts;
import dk.gladsaxe.ledelse.embedded.host.Instances;
import dk.gladsaxe.ledelse.embedded.publishing.Publication;
import dk.gladsaxe.ledelse.embedded.publishing.Publisher.Scope;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ledelse publish}: copies content from author to public. */
@Command(name = "publish", description = "Copies content from author to public.")
final class PublishCommand extends HomeCommand {

    @Parameters(paramLabel = "PATH", arity = "0..*",
            description = "/page for a page, workspace:/path for other content")
    private List<String> typed = new ArrayList<>();

    @Option(names = "--all", description = "Everything on author")
    private boolean all;

    @Option(names = "--recursive", description = "Also what lies below")
    private boolean recursive;

    private List<ContentPath> paths = List.of();

    PublishCommand(final Session session) {
        super(session);
    }

    @Override
    void check() {
        if (all == !typed.isEmpty()) {
            throw new Usage("Type either the paths to publish, or --all.");
        }
        paths = typed.stream().map(ContentPath::of).toList();
    }

    @Override
    int workOnNothing(final Path folder) {
        throw nothingIn(folder);
    }

    @Override
    int work(final Instances instances) {
        if (all) {
            try (Progress progress = new Progress(err(), surroundings().terminal())) {
                final Publication done = instances.publisher().publishAll(HostAccounts.SUPERUSER,
                        (workspace, one) -> progress.show("published " + workspace + ": " + tell(one)));
                progress.erase();
                out().println("published everything: " + tell(done));
            }
        }
        paths.forEach(path -> instances.publisher().requireNode(path.workspace(), path.path()));
        for (final ContentPath path : paths) {
            out().println("published " + path + ": " + tell(instances.publisher().publish(path.workspace(),
                    path.path(), recursive ? Scope.TREE : Scope.NODE, HostAccounts.SUPERUSER)));
        }
        return 0;
    }

    private static String tell(final Publication done) {
        return "%d new, %d changed, %d as before".formatted(done.created(), done.updated(), done.unchanged());
    }
}
