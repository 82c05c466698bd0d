package dk.gladsaxe.ledelse.embedded.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --home}. */
final class HomeOption {

    @Option(names = "--home", paramLabel = "DIR", defaultValue = "home",
            description = "Folder that keeps the content (default: ./home)")
    private Path home;

    Path in(final Surroundings surroundings) {
        return surroundings.resolve(home);
    }
}
