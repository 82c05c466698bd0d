package dk.gladsaxe.ledelse.embedded.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --home}. */
final class HomeOption {

    @Option(names = "--home", paramLabel = "DIR", defaultValue = "home",
            description = "Folder that keeps the content (default: ./home)")
    private Path home;

    /** The folder, which is made when it is missing. */
    Path in(final Surroundings surroundings) {
        final Path folder = surroundings.resolve(home);
        try {
            Files.createDirectories(folder);
        } catch (final IOException e) {
            throw unusable("no folder can be made there");
        }
        if (!Files.isWritable(folder)) {
            throw unusable("this user may not write there");
        }
        return folder;
    }

    private Usage unusable(final String reason) {
        return new Usage("--home " + home + " cannot be used: " + reason + ". Name another folder.");
    }
}
