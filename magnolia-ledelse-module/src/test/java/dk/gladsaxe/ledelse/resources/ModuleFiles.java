package dk.gladsaxe.ledelse.resources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The module's resources as they lie in the source tree. */
final class ModuleFiles {

    static final Path ROOT = Path.of("src", "main", "resources");

    private ModuleFiles() {
    }

    /** Every YAML file below a folder of the resources, by name. */
    static List<TaggedYaml> yaml(final String folder) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().map(TaggedYaml::read).toList();
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The five content types. */
    static List<TaggedYaml> contentTypes() {
        return yaml("ledelse/contentTypes");
    }
}
