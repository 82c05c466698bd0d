package dk.gladsaxe.ledelse.embedded.pages;

import dk.gladsaxe.ledelse.embedded.accounts.Login;
import dk.gladsaxe.ledelse.embedded.Instance;
import dk.gladsaxe.ledelse.embedded.dam.AssetHandler;
import dk.gladsaxe.ledelse.embedded.definitions.Definitions;
import dk.gladsaxe.ledelse.embedded.definitions.YamlDefinitions;
import dk.gladsaxe.ledelse.embedded.modules.ModuleSet;
import dk.gladsaxe.ledelse.embedded.rendering.PageRenderer;
import dk.gladsaxe.ledelse.embedded.repository.TestRepository;
import dk.gladsaxe.ledelse.embedded.repository.Workspaces;
import dk.gladsaxe.ledelse.embedded.resources.ResourceLayer;
import dk.gladsaxe.ledelse.embedded.resources.Resources;
import dk.gladsaxe.ledelse.embedded.security.Permissions;
import dk.gladsaxe.ledelse.embedded.security.User;
import dk.gladsaxe.ledelse.embedded.server.Accounts;
import dk.gladsaxe.ledelse.embedded.server.HttpServer;
import dk.gladsaxe.ledelse.embedded.server.ServedInstance;
import dk.gladsaxe.ledelse.embedded.server.ServerOptions;
import dk.gladsaxe.ledelse.embedded.staticfiles.ResourceHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.jcr.Session;

/**
 * A real instance for tests: repository, definitions, renderer and server, whose every visitor may do everything that
 * {@link #user} allows.
 */
final class TestSite implements Instance, AutoCloseable {

    private final boolean author;
    private final TestRepository repository;
    private final ModuleSet modules;
    private final Definitions definitions;
    private final PageRenderer renderer;
    private final HttpServer server;
    private volatile User user = everything();

    private TestSite(final boolean author, final TestRepository repository, final ModuleSet modules,
            final Path work, final Set<String> declared) {
        this.author = author;
        this.repository = repository;
        this.modules = modules;
        this.definitions = YamlDefinitions.load(modules.resources(), modules.names());
        this.renderer = PageRenderers.of(this, declared::contains);
        this.server = HttpServer.start(new ServerOptions("127.0.0.1", 0, work), List.of(new ServedInstance(
                this, new OneAccount(), List.of(),
                List.of(new AssetHandler(), new ResourceHandler(), new PageHandler(renderer)))));
    }

    /** @param light a folder of light modules */
    static TestSite author(final TestRepository repository, final List<Path> modules, final Path light) {
        return open(true, repository, modules, light, Set.of());
    }

    static TestSite visited(final TestRepository repository, final List<Path> modules, final Path light) {
        return open(false, repository, modules, light, Set.of());
    }

    static TestSite open(final boolean author, final TestRepository repository, final List<Path> modules,
            final Path light, final Set<String> declared) {
        try {
            return new TestSite(author, repository,
                    ModuleSet.open(modules, List.of(ResourceLayer.lightModules(light))),
                    Files.createTempDirectory("server"), declared);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpResponse<String> get(final String path, final String... headers) throws IOException, InterruptedException {
        return send(path, "GET", headers);
    }

    HttpResponse<String> send(final String path, final String method, final String... headers)
            throws IOException, InterruptedException {
        final HttpRequest.Builder request = HttpRequest
                .newBuilder(URI.create("http://127.0.0.1:" + server.port() + contextPath() + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The body of a page that must be there. */
    String page(final String path) throws IOException, InterruptedException {
        final HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    List<PagePreparation.Problem> prepare(final String path) {
        return new PagePreparation(this, renderer, user).prepare(path);
    }

    Session system(final String workspace) {
        return repository.lasting(workspace);
    }

    void visitBy(final User now) {
        user = now;
    }

    static User everything() {
        return new User("superuser", Set.of("superuser"), new Permissions() {
            @Override
            public boolean allows(final String workspace, final String path, final int bits) {
                return true;
            }

            @Override
            public boolean allowsUri(final String uri, final boolean write) {
                return true;
            }
        });
    }

    @Override
    public String name() {
        return author ? "author" : "public";
    }

    @Override
    public boolean author() {
        return author;
    }

    @Override
    public String contextPath() {
        return author ? "/author" : "";
    }

    @Override
    public Resources resources() {
        return modules.resources();
    }

    @Override
    public Definitions definitions() {
        return definitions;
    }

    @Override
    public Workspaces workspaces() {
        return repository;
    }

    @Override
    public ClassLoader moduleClasses() {
        return getClass().getClassLoader();
    }

    @Override
    public void close() {
        server.close();
        modules.close();
    }

    private final class OneAccount implements Accounts {

        @Override
        public User anonymous() {
            return user;
        }

        @Override
        public Optional<User> find(final String name) {
            return Optional.of(user);
        }

        @Override
        public Login logIn(final String name, final String password, final String remoteAddress) {
            return new Login.Accepted(user);
        }
    }
}
