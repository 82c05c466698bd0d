package dk.gladsaxe.ledelse.embedded.cli;

import java.nio.file.Path;
import java.util.Map;

/**
 * What a command finds around it.
 *
 * @param directory   relative paths start here
 * @param project     the project's folder, with {@code light-modules} in it
 * @param environment variables
 * @param terminal    whether a person is watching, so that progress may be shown
 */
public record Surroundings(Path directory, Path project, Map<String, String> environment, boolean terminal) {

    public Surroundings {
        environment = Map.copyOf(environment);
    }

    Path resolve(final Path path) {
        return directory.resolve(path).normalize();
    }

    Surroundings at(final Path otherDirectory, final boolean otherTerminal) {
        return new Surroundings(otherDirectory, project, environment, otherTerminal);
    }
}
