package dk.gladsaxe.ledelse.embedded.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What a command finds around it.
 *
 * @param directory   relative paths start here
 * @param project     the project's folder, with {@code light-modules} in it
 * @param environment variables
 * @param terminal    whether a person is watching, so that progress may be shown
 * @param secrets     asked for what must not be typed as an argument
 */
public record Surroundings(
        Path directory, Path project, Map<String, String> environment, boolean terminal, Secrets secrets) {

    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** Where nobody can be asked for anything. */
    public Surroundings(
            final Path directory, final Path project, final Map<String, String> environment, final boolean terminal) {
        this(directory, project, environment, terminal, prompt -> Optional.empty());
    }

    Path resolve(final Path path) {
        return directory.resolve(path).normalize();
    }

    Surroundings at(final Path otherDirectory, final boolean otherTerminal) {
        return new Surroundings(otherDirectory, project, environment, otherTerminal, secrets);
    }
}
