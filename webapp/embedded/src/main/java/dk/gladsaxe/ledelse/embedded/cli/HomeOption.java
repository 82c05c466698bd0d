package dk.gladsaxe.ledelse.embedded.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --home}. */
final class HomeOption {

    @Option(names = "--home", paramLabel = "DIR", defaultValue = "home",
            description = "Folder that keeps the content (default: ./home)")
    private Path home;

    /** The folder, which need not exist: it is made by what first writes there. */
    Path in(final Surroundings surroundings) {
        final Path folder = surroundings.resolve(home);
        Path existing = folder;
        while (Files.notExists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        if (!Files.isDirectory(existing)) {
            throw unusable(existing + " is not a folder");
        }
        if (!Files.isWritable(existing)) {
            throw unusable("this user may not write to " + existing);
        }
        return folder;
    }

    private Usage unusable(final String reason) {
        return new Usage("--home " + home + " cannot be used: " + reason + ". Name another folder.");
    }
}
