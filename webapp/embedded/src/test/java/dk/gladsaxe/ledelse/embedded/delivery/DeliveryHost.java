package dk.gladsaxe.ledelse.embedded.delivery;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.gladsaxe.ledelse.embedded.Instance;
import dk.gladsaxe.ledelse.embedded.definitions.Definitions;
import dk.gladsaxe.ledelse.embedded.definitions.EndpointDefinition;
import dk.gladsaxe.ledelse.embedded.definitions.SiteDefinition;
import dk.gladsaxe.ledelse.embedded.repository.Workspaces;
import dk.gladsaxe.ledelse.embedded.security.Permissions;
import dk.gladsaxe.ledelse.embedded.security.User;
import dk.gladsaxe.ledelse.embedded.server.Accounts;
import dk.gladsaxe.ledelse.embedded.server.HttpServer;
import dk.gladsaxe.ledelse.embedded.server.ServedInstance;
import dk.gladsaxe.ledelse.embedded.server.ServerOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server that does nothing but deliver, over a given repository and given endpoints. Ends with its test class. */
final class DeliveryHost implements AfterAllCallback {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer server;
    private final boolean author;

    private DeliveryHost(
            final boolean author, final Workspaces workspaces, final Permissions permissions,
            final List<EndpointDefinition> endpoints) {
        this.author = author;
        final Definitions definitions = mock(Definitions.class);
        when(definitions.site()).thenReturn(
                new SiteDefinition(List.of(DANISH, Locale.ENGLISH), DANISH, DANISH, true, Set.of()));
        when(definitions.virtualUris()).thenReturn(List.of());
        when(definitions.endpoints()).thenReturn(endpoints);
        final Instance instance = mock(Instance.class);
        when(instance.name()).thenReturn(author ? "author" : "public");
        when(instance.author()).thenReturn(author);
        when(instance.contextPath()).thenReturn(author ? "/author" : "");
        when(instance.definitions()).thenReturn(definitions);
        when(instance.workspaces()).thenReturn(workspaces);
        final Accounts accounts = mock(Accounts.class);
        when(accounts.anonymous()).thenReturn(new User(User.ANONYMOUS, Set.of(), permissions));
        this.server = HttpServer.start(new ServerOptions("127.0.0.1", 0, temporaryFolder()),
                List.of(new ServedInstance(instance, accounts, List.of(),
                        List.of(new RestHandler(List.of(new DeliveryHandler()))))));
    }

    static DeliveryHost author(final Workspaces workspaces, final EndpointDefinition... endpoints) {
        return new DeliveryHost(true, workspaces, ALL, List.of(endpoints));
    }

    static DeliveryHost author(final Workspaces workspaces, final Collection<EndpointDefinition> endpoints) {
        return new DeliveryHost(true, workspaces, ALL, List.copyOf(endpoints));
    }

    /** A public instance whose visitors may read the workspaces that are named. */
    static DeliveryHost open(
            final Workspaces workspaces, final Set<String> readable, final Collection<EndpointDefinition> endpoints) {
        return new DeliveryHost(false, workspaces, new Permissions() {
            @Override
            public boolean allows(final String workspace, final String path, final int bits) {
                return readable.contains(workspace);
            }

            @Override
            public boolean allowsUri(final String uri, final boolean write) {
                return true;
            }
        }, List.copyOf(endpoints));
    }

    /** Asks for an address below {@code /.rest/delivery/}. */
    JsonNode json(final String address, final String... headers) {
        return body(send("GET", "/.rest/delivery/" + address, headers));
    }

    HttpResponse<String> send(final String method, final String address, final String... headers) {
        final HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(
                "http://127.0.0.1:" + server.port() + (author ? "/author" : "") + address))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        } catch (final InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonNode body(final HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (final IOException e) {
            throw new UncheckedIOException(answer.body(), e);
        }
    }

    @Override
    public void afterAll(final ExtensionContext context) {
        server.close();
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("delivery");
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final Permissions ALL = new Permissions() {
        @Override
        public boolean allows(final String workspace, final String path, final int bits) {
            return true;
        }

        @Override
        public boolean allowsUri(final String uri, final boolean write) {
            return true;
        }
    };
}
