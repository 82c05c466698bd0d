package dk.gladsaxe.ledelse.embedded.cli;

import dk.gladsaxe.ledelse.embedded.host.HostOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What is to run. */
final class ModuleOptions {

    private static final String PASSWORD = "LEDELSE_PASSWORD";

    @Option(names = "--module", paramLabel = "DIR", description =
            "Another module: a jar, or a folder laid out like the inside of one. May be given several times")
    private List<Path> modules = new ArrayList<>();

    @Option(names = "--light-modules", paramLabel = "DIR",
            description = "Folder whose folders are light modules (default: the project's light-modules)")
    private Path lightModules;

    @Option(names = "--no-samples", description = "Install modules without their sample content; the pages come all the same")
    private boolean withoutSamples;

    HostOptions toHostOptions(final Surroundings surroundings, final Path home) {
        return new HostOptions(home, modules.stream().map(module -> module(surroundings, module)).toList(),
                lightModules(surroundings), !withoutSamples,
                Optional.ofNullable(surroundings.environment().get(PASSWORD)).filter(value -> !value.isEmpty()));
    }

    private static Path module(final Surroundings surroundings, final Path module) {
        final Path path = surroundings.resolve(module);
        if (!Files.isReadable(path)) {
            throw new Usage("--module " + module + ": there is no such jar or folder that can be read");
        }
        return path;
    }

    private Optional<Path> lightModules(final Surroundings surroundings) {
        if (lightModules == null) {
            return Optional.of(surroundings.project().resolve("light-modules")).filter(Files::isDirectory);
        }
        final Path path = surroundings.resolve(lightModules);
        if (!Files.isDirectory(path)) {
            throw new Usage("--light-modules " + lightModules + ": there is no such folder");
        }
        return Optional.of(path);
    }
}
