package dk.gladsaxe.ledelse.embedded.bootstrap;

import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import dk.gladsaxe.ledelse.embedded.repository.Workspaces;
import dk.gladsaxe.ledelse.embedded.resources.Resource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Loads the content that modules bring, as Magnolia does: once for each module, when it is installed. Which modules are
 * installed stands in {@code config:/modules/<module>} as property {@code version}.
 *
 * <p>A module is loaded wholly or not at all: every file is read and checked before the first workspace is saved, each
 * workspace is saved once, and {@code config} last. A file that cannot be loaded is a {@link BootstrapInvalid}.</p>
 */
public final class Bootstrap {

    private static final String CONFIG = "config";

    private final Workspaces workspaces;

    public Bootstrap(final Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    /** The version that was installed; empty for a module that is not. */
    public Optional<String> installed(final String module) {
        return Jcr.get(() -> {
            final Session session = workspaces.systemSession(CONFIG);
            try {
                final String property = "/modules/" + module + "/version";
                return session.propertyExists(property)
                        ? Optional.of(session.getProperty(property).getString()) : Optional.empty();
            } finally {
                session.logout();
            }
        });
    }

    /**
     * Loads the files of a module that is not installed yet; {@link #remember} ends its installation. Until then they
     * are loaded again, so that nothing is missing after an installation that was cut off.
     *
     * @param files   below {@code mgnl-bootstrap/<module>}
     * @param samples below {@code mgnl-bootstrap-samples/<module>}, loaded after the others; empty when they are not wanted
     * @return whether there was anything to do
     */
    public boolean begin(
            final String module, final Collection<Resource> files, final Collection<Resource> samples) {
        if (installed(module).isPresent()) {
            return false;
        }
        try (Loading loading = new Loading(workspaces)) {
            inOrder(files, samples).forEach(loading::load);
            loading.check();
            loading.save(CONFIG);
        }
        return true;
    }

    /** Writes down that the module is installed. */
    public void remember(final String module, final String version) {
        Jcr.run(() -> {
            final Session session = workspaces.systemSession(CONFIG);
            try {
                remember(session, module, version);
                session.save();
            } finally {
                session.logout();
            }
        });
    }

    /** Loads the files of a module that is not installed yet, and remembers that it is; parameters as above. */
    public boolean install(
            final String module, final String version,
            final Collection<Resource> files, final Collection<Resource> samples) {
        final boolean fresh = begin(module, files, samples);
        if (fresh) {
            remember(module, version);
        }
        return fresh;
    }

    /** Loads the files whatever has been loaded before; nodes that are in their place already are replaced. */
    public void load(final Collection<Resource> files) {
        try (Loading loading = new Loading(workspaces)) {
            inOrder(files, List.of()).forEach(loading::load);
            loading.check();
            loading.save(CONFIG);
        }
    }

    /** Where these files put their content: the paths of their nodes, by workspace. */
    public static Map<String, List<String>> places(final Collection<Resource> files) {
        return files.stream().map(BootstrapFile::of).collect(Collectors.groupingBy(
                BootstrapFile::workspace, Collectors.mapping(BootstrapFile::nodePath, Collectors.toList())));
    }

    private static Stream<BootstrapFile> inOrder(final Collection<Resource> first, final Collection<Resource> second) {
        return Stream.of(first, second)
                .flatMap(files -> files.stream().map(BootstrapFile::of).sorted(BootstrapFile.ORDER));
    }

    private static void remember(final Session config, final String module, final String version)
            throws RepositoryException {
        Node node = config.getRootNode();
        for (final String name : List.of("modules", module)) {
            node = node.hasNode(name) ? node.getNode(name) : node.addNode(name, "mgnl:content");
        }
        node.setProperty("version", version);
    }
}
