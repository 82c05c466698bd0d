package dk.gladsaxe.ledelse.embedded.host;

import dk.gladsaxe.ledelse.embedded.Instance;
import dk.gladsaxe.ledelse.embedded.accounts.Users;
import dk.gladsaxe.ledelse.embedded.definitions.Definitions;
import dk.gladsaxe.ledelse.embedded.repository.JackrabbitRepository;
import dk.gladsaxe.ledelse.embedded.repository.Workspaces;
import dk.gladsaxe.ledelse.embedded.resources.Resources;
import java.nio.file.Path;
import java.util.Set;

/** One of the two instances, with its repository open. */
public final class RunningInstance implements Instance, AutoCloseable {

    private final Role role;
    private final LoadedModules modules;
    private final JackrabbitRepository repository;
    private final Users users;
    private final Set<String> fresh;

    /** Which of the two. */
    enum Role {
        AUTHOR("author", "/author"), PUBLIC("public", "");

        private final String key;
        private final String contextPath;

        Role(final String key, final String contextPath) {
            this.key = key;
            this.contextPath = contextPath;
        }
    }

    private RunningInstance(final Role role, final LoadedModules modules, final JackrabbitRepository repository,
            final Users users, final Set<String> fresh) {
        this.role = role;
        this.modules = modules;
        this.repository = repository;
        this.users = users;
        this.fresh = Set.copyOf(fresh);
    }

    /** Opens the repository of that instance in the home and installs what is new. */
    static RunningInstance open(
            final Role role, final LoadedModules modules, final Path home, final boolean samples) {
        final JackrabbitRepository repository = JackrabbitRepository.open(home.resolve(role.key));
        try {
            final Users users = new Users(repository);
            final Set<String> fresh = new Installation(modules, repository, users).run(role == Role.AUTHOR, samples);
            return new RunningInstance(role, modules, repository, users, fresh);
        } catch (final RuntimeException e) {
            repository.close();
            throw e;
        }
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
        return RunningInstance.class.getClassLoader();
    }

    Users users() {
        return users;
    }

    /** Names of the modules that this opening installed. */
    Set<String> fresh() {
        return fresh;
    }

    @Override
    public void close() {
        users.close();
        repository.close();
    }
}
