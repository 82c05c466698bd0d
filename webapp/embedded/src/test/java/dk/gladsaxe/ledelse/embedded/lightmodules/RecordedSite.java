package dk.gladsaxe.ledelse.embedded.lightmodules;

import dk.gladsaxe.ledelse.embedded.Instance;
import dk.gladsaxe.ledelse.embedded.accounts.Login;
import dk.gladsaxe.ledelse.embedded.classes.ModuleClassLoader;
import dk.gladsaxe.ledelse.embedded.dam.AssetHandler;
import dk.gladsaxe.ledelse.embedded.definitions.Definitions;
import dk.gladsaxe.ledelse.embedded.host.OwnModule;
import dk.gladsaxe.ledelse.embedded.pages.PageHandler;
import dk.gladsaxe.ledelse.embedded.pages.PageRenderers;
import dk.gladsaxe.ledelse.embedded.repository.RecordedWorkspaces;
import dk.gladsaxe.ledelse.embedded.repository.Workspaces;
import dk.gladsaxe.ledelse.embedded.resources.Resources;
import dk.gladsaxe.ledelse.embedded.security.Permissions;
import dk.gladsaxe.ledelse.embedded.security.User;
import dk.gladsaxe.ledelse.embedded.server.Accounts;
import dk.gladsaxe.ledelse.embedded.server.HttpServer;
import dk.gladsaxe.ledelse.embedded.server.ServedInstance;
import dk.gladsaxe.ledelse.embedded.server.ServerOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An instance that is served a second time, with a record of what each request reads: the handlers, the renderer and the
 * module's own classes, snapshot included, all get their sessions from {@link RecordedWorkspaces}.
 */
record RecordedSite(RecordedWorkspaces workspaces, ModuleClassLoader classes, HttpServer server)
        implements AutoCloseable {

    static RecordedSite of(final Instance instance) throws IOException {
        final RecordedWorkspaces workspaces = new RecordedWorkspaces(instance.workspaces());
        final ModuleClassLoader classes = ModuleClassLoader.open(List.of(OwnModule.path()), workspaces, false);
        final Instance recorded = new Recorded(instance, workspaces, classes);
        final HttpServer server = HttpServer.start(
                new ServerOptions("127.0.0.1", 0, Files.createTempDirectory("recorded")),
                List.of(new ServedInstance(recorded, new Reader(), List.of(), List.of(
                        new AssetHandler(), new PageHandler(PageRenderers.of(recorded, type -> true))))));
        final RecordedSite site = new RecordedSite(workspaces, classes, server);
        // Once, for what is read once: the snapshot, and which objects modules bring for scripts.
        site.reads("/ledelse");
        return site;
    }

    /** What the answer to this request read, which must be a page. */
    Set<String> reads(final String address) throws IOException {
        workspaces.take();
        try {
            final HttpResponse<String> answer = HttpClient.newHttpClient().send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + address)).build(),
                    HttpResponse.BodyHandlers.ofString());
            if (!answer.body().contains("class=\"ledelse-header\"")) {
                throw new AssertionError(address + " is no page: " + answer.statusCode() + " " + answer.body());
            }
            return workspaces.take();
        } catch (final InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        server.close();
        classes.close();
    }

    private record Recorded(Instance real, Workspaces workspaces, ClassLoader moduleClasses) implements Instance {

        @Override
        public String name() {
            return real.name();
        }

        @Override
        public boolean author() {
            return real.author();
        }

        @Override
        public String contextPath() {
            return real.contextPath();
        }

        @Override
        public Resources resources() {
            return real.resources();
        }

        @Override
        public Definitions definitions() {
            return real.definitions();
        }
    }

    /** Whoever comes may read everything. */
    private record Reader() implements Accounts, Permissions {

        @Override
        public User anonymous() {
            return new User(User.ANONYMOUS, Set.of(), this);
        }

        @Override
        public Optional<User> find(final String name) {
            return Optional.of(anonymous());
        }

        @Override
        public Login logIn(final String name, final String password, final String remoteAddress) {
            return new Login.Accepted(anonymous());
        }

        @Override
        public boolean allows(final String workspace, final String path, final int bits) {
            return bits == READ;
        }

        @Override
        public boolean allowsUri(final String uri, final boolean write) {
            return true;
        }
    }
}
