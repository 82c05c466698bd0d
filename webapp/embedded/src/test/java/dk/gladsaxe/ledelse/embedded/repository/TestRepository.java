package dk.gladsaxe.ledelse.embedded.repository;

import dk.gladsaxe.ledelse.embedded.bootstrap.Bootstrap;
import dk.gladsaxe.ledelse.embedded.resources.Resource;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.jcr.Session;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real repository in memory for tests, with Magnolia's node types and the basic workspaces. As a JUnit extension in
 * a static field it ends with its class:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final TestRepository REPOSITORY = TestRepository.create()
 *         .workspaces("probe-topics").cnd(folder.resolve("probe/nodetypes/probe.cnd"))
 *         .bootstrap(folder.resolve("mgnl-bootstrap/probe"));
 * }</pre>
 */
public final class TestRepository implements Workspaces, AfterAllCallback, AutoCloseable {

    private final Path folder;
    private final JackrabbitRepository repository;
    private final List<Session> sessions = new ArrayList<>();

    private TestRepository(final Path folder) {
        this.folder = folder;
        this.repository = JackrabbitRepository.inMemory(folder);
    }

    public static TestRepository create() {
        try {
            return new TestRepository(Files.createTempDirectory("repository"));
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public JackrabbitRepository repository() {
        return repository;
    }

    public TestRepository workspaces(final String... names) {
        repository.createWorkspaces(Arrays.asList(names));
        return this;
    }

    public TestRepository cnd(final Path file) {
        repository.nodeTypes().register(file.toString(), resource(file).text());
        return this;
    }

    /** Loads every bootstrap file below the folder. */
    public TestRepository bootstrap(final Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            new Bootstrap(this).load(files.filter(Files::isRegularFile).map(TestRepository::resource).toList());
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Loads a bootstrap file that is spelled out here. */
    public TestRepository bootstrap(final String fileName, final String content) {
        new Bootstrap(this).load(List.of(resource(fileName, content)));
        return this;
    }

    /** A system session that is closed with the repository. */
    public Session lasting(final String workspace) {
        final Session session = systemSession(workspace);
        sessions.add(session);
        return session;
    }

    public static Resource resource(final String name, final String content) {
        return new Bytes("/" + name, name, content.getBytes(StandardCharsets.UTF_8));
    }

    public static Resource resource(final Path file) {
        try {
            return new Bytes("/" + file.getFileName(), file.toString(), Files.readAllBytes(file));
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Bytes(String path, String origin, byte[] bytes) implements Resource {

        @Override
        public long lastModified() {
            return 0;
        }
    }

    @Override
    public Set<String> names() {
        return repository.names();
    }

    @Override
    public Session systemSession(final String workspace) {
        return repository.systemSession(workspace);
    }

    @Override
    public Session session(final String workspace, final User user) {
        return repository.session(workspace, user);
    }

    @Override
    public void afterAll(final ExtensionContext context) {
        close();
    }

    @Override
    public void close() {
        sessions.forEach(Session::logout);
        repository.close();
        RepositoryHome.delete(folder);
    }
}
