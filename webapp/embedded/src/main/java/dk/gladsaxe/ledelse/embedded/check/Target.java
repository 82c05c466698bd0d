package dk.gladsaxe.ledelse.embedded.check;

import dk.gladsaxe.ledelse.embedded.resources.ResourceLayer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a path given by a person is. */
record Target(Path path, Kind kind) {

    private static final Set<String> MARKS = Set.of("module.yaml", "contentTypes", "apps", "dialogs", "templates",
            "restEndpoints", "virtualUriMappings", "i18n", "webresources", "decorations");

    /** Stands between the path of a jar and that of a file inside. */
    private static final String IN_JAR = "!/";

    enum Kind { MODULE, LIGHT_MODULE, LIGHT_MODULES }

    /** Finds out; a {@link NothingToCheck} when it is nothing of the kind. */
    static Target of(final Path path) {
        if (Files.isDirectory(path.resolve("META-INF/magnolia")) || path.toString().endsWith(".jar")) {
            return new Target(path, Kind.MODULE);
        }
        if (lightModule(path)) {
            return new Target(path, Kind.LIGHT_MODULE);
        }
        if (!Files.isDirectory(path)) {
            throw new NothingToCheck(path);
        }
        try (Stream<Path> children = Files.list(path)) {
            if (children.anyMatch(Target::lightModule)) {
                return new Target(path, Kind.LIGHT_MODULES);
            }
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new NothingToCheck(path);
    }

    private static boolean lightModule(final Path folder) {
        return MARKS.stream().anyMatch(mark -> Files.exists(folder.resolve(mark)));
    }

    Optional<ResourceLayer> light() {
        return switch (kind) {
            case MODULE -> Optional.empty();
            case LIGHT_MODULE -> Optional.of(ResourceLayer.lightModule(path));
            case LIGHT_MODULES -> Optional.of(ResourceLayer.lightModules(path));
        };
    }

    /** Whether a message is about a file of this one. */
    boolean holds(final String origin) {
        return origin.startsWith(path + IN_JAR) || whole(Path.of(origin)).startsWith(whole(path));
    }

    boolean covers(final Target other) {
        return whole(other.path).startsWith(whole(path));
    }

    private static Path whole(final Path path) {
        return path.toAbsolutePath().normalize();
    }
}
