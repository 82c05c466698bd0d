package dk.gladsaxe.ledelse.embedded.host;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a host is to run, and where it keeps things.
 *
 * @param home         everything that is kept between two runs lies in this folder; made when missing
 * @param modules      jars or unpacked folders of modules, besides the module {@code ledelse}, which is always there
 * @param lightModules the folder whose folders are light modules; none when empty
 * @param samples      whether a module's sample content is loaded when the module is installed
 * @param password     of {@code superuser} at the first start; a random one is made when empty
 * @param author       whether the author instance runs beside the public one
 */
public record HostOptions(
        Path home, List<Path> modules, Optional<Path> lightModules, boolean samples, Optional<String> password,
        boolean author) {

    public HostOptions {
        modules = List.copyOf(modules);
    }

    /** Of both instances. */
    public HostOptions(final Path home, final List<Path> modules, final Optional<Path> lightModules,
            final boolean samples, final Optional<String> password) {
        this(home, modules, lightModules, samples, password, true);
    }

    /** The same without the author instance. */
    public HostOptions publicOnly() {
        return new HostOptions(home, modules, lightModules, samples, password, false);
    }
}
