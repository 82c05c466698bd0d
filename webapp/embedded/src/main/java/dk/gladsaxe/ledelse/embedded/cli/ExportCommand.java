package dk.gladsaxe.ledelse.embedded.cli;

import dk.gladsaxe.ledelse.embedded.export.BaseUrl;
import dk.gladsaxe.ledelse.embedded.export.Export;
import dk.gladsaxe.ledelse.embedded.host.Instances;
import dk.gladsaxe.ledelse.embedded.rest.EndpointObjects;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ledelse export}: the API of the public instance as files. */
@Command(name = "export", description = "Writes what the API answers at every address as files, for nginx or a CDN.")
final class ExportCommand extends HomeCommand {

    private static final String ENDPOINT = "delivery/ledelse/api/v1";
    private static final int SHOWN_EVERY = 50;
    private static final int MOST_TOLD = 10;

    @Parameters(paramLabel = "DIR", description = "The folder to write; an earlier export there is replaced")
    private Path typed;

    @Option(names = "--base-url", paramLabel = "URL", defaultValue = "http://localhost:8080",
            description = "Where clients will reach the files (default: ${DEFAULT-VALUE})")
    private String url;

    private BaseUrl base;
    private Path folder;

    ExportCommand(final Session session) {
        super(session);
    }

    @Override
    void check() {
        base = BaseUrl.of(url);
        folder = surroundings().resolve(typed);
        Export.requireUsable(folder);
    }

    @Override
    int workOnNothing(final Path home) {
        throw nothingIn(home);
    }

    @Override
    int work(final Instances instances) {
        final Function<HttpRequest, HttpResponse<byte[]>> api = EndpointObjects.function(ENDPOINT, instances.published())
                .orElseThrow(() -> new Usage("The public instance has no endpoint " + ENDPOINT
                        + " that could be exported; it comes with the module ledelse, and a decoration may have shut it."));
        try (Progress progress = new Progress(err(), surroundings().terminal())) {
            final Export.Written written = new Export(api, base, (step, done, known) -> {
                if (done % SHOWN_EVERY == 0) {
                    progress.show(done + "/" + known + " addresses " + step);
                }
            }).into(folder);
            progress.erase();
            out().printf("exported %d addresses into %d files, %d bytes: %s%n",
                    written.addresses(), written.files(), written.bytes(), folder);
            written.missing().stream().limit(MOST_TOLD).forEach(address -> err().println(
                    "left out, because nothing is there though something leads to it: " + address));
            if (written.missing().size() > MOST_TOLD) {
                err().println("and " + (written.missing().size() - MOST_TOLD) + " more");
            }
        }
        return 0;
    }
}
