package dk.gladsaxe.ledelse.embedded.repository;

import dk.gladsaxe.ledelse.embedded.security.User;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import javax.jcr.NoSuchWorkspaceException;
import javax.jcr.Session;
import org.apache.jackrabbit.core.RepositoryImpl;
import org.apache.jackrabbit.core.config.RepositoryConfig;
import org.apache.jackrabbit.core.config.RepositoryConfigurationParser;
import org.xml.sax.InputSource;

/**
 * A Jackrabbit repository that keeps everything in one folder: nodes in an H2 database, binaries of a kilobyte or more
 * as files, the search index beside them. It knows Magnolia's node types. A save is on disk when it returns; a process
 * that is killed while it saves leaves the content as it was before or as it is after that save.
 *
 * <p>Workspaces are opened when the first session asks for them. Safe for use by several threads.</p>
 */
public final class JackrabbitRepository implements Workspaces, AutoCloseable {

    /** The workspaces that every instance has. */
    public static final List<String> BASIC_WORKSPACES =
            List.of("config", "website", "dam", "users", "usergroups", "userroles");

    private static final String FILE_DATABASE =
            "jdbc:h2:file:%s/database/repository;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";
    private static final String FILE_DIRECTORY =
            "org.apache.jackrabbit.core.query.lucene.directory.FSDirectoryManager";
    private static final String MEMORY_DIRECTORY =
            "org.apache.jackrabbit.core.query.lucene.directory.RAMDirectoryManager";

    private final RepositoryImpl repository;
    private final RepositoryHome home;
    private final Set<String> names = new ConcurrentSkipListSet<>();
    private final NodeTypes nodeTypes = new NodeTypes(this);

    private JackrabbitRepository(final RepositoryImpl repository, final RepositoryHome home) {
        this.repository = repository;
        this.home = home;
    }

    /** Opens the repository in that folder, which is made when it is missing; {@link HomeLocked} when it is in use. */
    public static JackrabbitRepository open(final Path folder) {
        final Path absolute = folder.toAbsolutePath().normalize();
        return open(absolute, FILE_DATABASE.formatted(absolute), FILE_DIRECTORY);
    }

    /** A repository whose nodes and index live in memory; binaries and node types lie in that folder meanwhile. */
    public static JackrabbitRepository inMemory(final Path folder) {
        return open(folder.toAbsolutePath(), "jdbc:h2:mem:" + UUID.randomUUID(), MEMORY_DIRECTORY);
    }

    private static JackrabbitRepository open(final Path folder, final String database, final String directoryManager) {
        final RepositoryHome home = RepositoryHome.take(folder);
        JackrabbitRepository opened = null;
        try {
            final Properties variables = new Properties();
            variables.setProperty(RepositoryConfigurationParser.REPOSITORY_HOME_VARIABLE, folder.toString());
            variables.setProperty("host.database", database);
            variables.setProperty("host.directoryManager", directoryManager);
            final RepositoryImpl repository = Jcr.get(() -> RepositoryImpl.create(RepositoryConfig.create(
                    new InputSource(JackrabbitRepository.class.getResource("repository.xml").toString()), variables)));
            opened = new JackrabbitRepository(repository, home);
            opened.prepare();
            return opened;
        } catch (final RuntimeException e) {
            Optional.ofNullable(opened).ifPresentOrElse(JackrabbitRepository::close, home::close);
            throw e;
        }
    }

    private void prepare() {
        names.add("config");
        Jcr.run(() -> {
            final Session session = systemSession("config");
            try {
                names.addAll(List.of(session.getWorkspace().getAccessibleWorkspaceNames()));
            } finally {
                session.logout();
            }
        });
        nodeTypes.registerMagnolias();
        createWorkspaces(BASIC_WORKSPACES);
    }

    /** Creates those of the workspaces that do not exist yet. */
    public void createWorkspaces(final Collection<String> wanted) {
        final List<String> missing = wanted.stream().filter(name -> !names.contains(name)).distinct().toList();
        if (missing.isEmpty()) {
            return;
        }
        Jcr.run(() -> {
            final Session session = systemSession("config");
            try {
                for (final String name : missing) {
                    session.getWorkspace().createWorkspace(name);
                    names.add(name);
                }
            } finally {
                session.logout();
            }
        });
    }

    /** Registers node types and namespaces. */
    public NodeTypes nodeTypes() {
        return nodeTypes;
    }

    @Override
    public Set<String> names() {
        return Set.copyOf(names);
    }

    @Override
    public Session systemSession(final String workspace) {
        return login(UserCredentials.SYSTEM, workspace);
    }

    @Override
    public Session session(final String workspace, final User user) {
        return login(new UserCredentials(user.name(), Optional.of(user.permissions())), workspace);
    }

    private Session login(final UserCredentials user, final String workspace) {
        if (!names.contains(workspace)) {
            throw new RepositoryFailure(new NoSuchWorkspaceException(
                    "There is no workspace '%s'; there are %s.".formatted(workspace, names)));
        }
        return Jcr.get(() -> repository.login(user, workspace));
    }

    /** Ends all sessions and lets go of the folder. */
    @Override
    public void close() {
        repository.shutdown();
        home.close();
    }
}
