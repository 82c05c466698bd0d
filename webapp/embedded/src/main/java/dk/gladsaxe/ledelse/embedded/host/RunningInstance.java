package dk.gladsaxe.ledelse.embedded.host;

import dk.gladsaxe.ledelse.embedded.Instance;
import dk.gladsaxe.ledelse.embedded.accounts.HostAccounts;
import dk.gladsaxe.ledelse.embedded.accounts.Users;
import dk.gladsaxe.ledelse.embedded.classes.ModuleClassLoader;
import dk.gladsaxe.ledelse.embedded.definitions.Definitions;
import dk.gladsaxe.ledelse.embedded.modules.Module;
import dk.gladsaxe.ledelse.embedded.pages.PagePreparation;
import dk.gladsaxe.ledelse.embedded.pages.PageRenderers;
import dk.gladsaxe.ledelse.embedded.rendering.PageRenderer;
import dk.gladsaxe.ledelse.embedded.repository.JackrabbitRepository;
import dk.gladsaxe.ledelse.embedded.repository.Workspaces;
import dk.gladsaxe.ledelse.embedded.resources.Resources;
import dk.gladsaxe.ledelse.embedded.rest.JaxRsHandler;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One of the two instances, with its repository open. */
public final class RunningInstance implements Instance, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RunningInstance.class);

    private final Role role;
    private final LoadedModules modules;
    private final JackrabbitRepository repository;
    private final Users users;
    private final ModuleClassLoader classes;
    private final PageRenderer renderer;
    private final JaxRsHandler jaxRs = new JaxRsHandler();
    private Map<String, List<String>> freshSamples = Map.of();

    /** Which of the two. */
    enum Role {
        AUTHOR("author", "/author"), PUBLIC("public", "");

        private final String key;
        private final String contextPath;

        Role(final String key, final String contextPath) {
            this.key = key;
            this.contextPath = contextPath;
        }

        Path folder(final Path home) {
            return home.resolve(key);
        }
    }

    private RunningInstance(final Role role, final LoadedModules modules, final JackrabbitRepository repository) {
        this.role = role;
        this.modules = modules;
        this.repository = repository;
        this.users = new Users(repository);
        this.classes = ModuleClassLoader.open(modules.packaged(), repository, role == Role.AUTHOR);
        this.renderer = PageRenderers.of(this, modules::declaresComponent);
    }

    /** Opens the repository of that instance in the home and installs what is new. */
    static RunningInstance open(
            final Role role, final LoadedModules modules, final Path home, final boolean samples) {
        final JackrabbitRepository repository = JackrabbitRepository.open(role.folder(home));
        try {
            new NodeTypeSetup(modules, modules.definitions(), repository).run();
            final RunningInstance instance = new RunningInstance(role, modules, repository);
            final Installation installation = new Installation(modules, repository, instance.users);
            final List<Module> fresh = installation.begin(role == Role.AUTHOR, samples);
            if (!fresh.isEmpty()) {
                instance.preparePages();
            }
            instance.freshSamples = Installation.places(fresh, samples);
            installation.end(fresh);
            return instance;
        } catch (final RuntimeException e) {
            repository.close();
            throw e;
        }
    }

    /** Where the samples lie that this opening has installed, by workspace. */
    Map<String, List<String>> freshSamples() {
        return freshSamples;
    }

    /** Makes the node types and workspaces of content types that a hot reload brings. */
    void adopt(final Definitions definitions) {
        new NodeTypeSetup(modules, definitions, repository).run();
        users.openWorkspaces(HostAccounts.SUPERUSER, repository.names());
    }

    private void preparePages() {
        new PagePreparation(this, renderer, users.anonymous()).prepare("/").forEach(problem ->
                LOG.warn("The page {} cannot be drawn on {}: {}", problem.path(), role.key, problem.message()));
    }

    @Override
    public String name() {
        return role.key;
    }

    @Override
    public boolean author() {
        return role == Role.AUTHOR;
    }

    @Override
    public String contextPath() {
        return role.contextPath;
    }

    @Override
    public Resources resources() {
        return modules.resources();
    }

    @Override
    public Definitions definitions() {
        return modules.definitions();
    }

    @Override
    public Workspaces workspaces() {
        return repository;
    }

    @Override
    public ClassLoader moduleClasses() {
        return classes;
    }

    Users users() {
        return users;
    }

    PageRenderer renderer() {
        return renderer;
    }

    JaxRsHandler jaxRs() {
        return jaxRs;
    }

    @Override
    public void close() {
        // Whatever fails to end, the folder is let go, or the next start finds it taken.
        try (repository; users; classes) {
            jaxRs.close();
        }
    }
}
