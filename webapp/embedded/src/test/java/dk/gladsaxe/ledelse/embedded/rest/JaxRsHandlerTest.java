package dk.gladsaxe.ledelse.embedded.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dk.gladsaxe.ledelse.embedded.Instance;
import dk.gladsaxe.ledelse.embedded.definitions.Definitions;
import dk.gladsaxe.ledelse.embedded.definitions.EndpointDefinition;
import dk.gladsaxe.ledelse.embedded.definitions.SiteDefinition;
import dk.gladsaxe.ledelse.embedded.definitions.VirtualUriMapping;
import dk.gladsaxe.ledelse.embedded.delivery.RestHandler;
import dk.gladsaxe.ledelse.embedded.security.AccessRule;
import dk.gladsaxe.ledelse.embedded.security.RolePermissions;
import dk.gladsaxe.ledelse.embedded.security.User;
import dk.gladsaxe.ledelse.embedded.server.Accounts;
import dk.gladsaxe.ledelse.embedded.server.HttpServer;
import dk.gladsaxe.ledelse.embedded.server.ServedInstance;
import dk.gladsaxe.ledelse.embedded.server.ServerOptions;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An endpoint that is a class of a module")
class JaxRsHandlerTest {

    private static final AtomicInteger MADE = new AtomicInteger();

    private final HttpClient client = HttpClient.newHttpClient();
    private final JaxRsHandler handler = new JaxRsHandler();
    private HttpServer server;

    @TempDir
    private java.nio.file.Path work;

    /** What a module may bring. */
    @Path("/delivery/shop/v1")
    public static final class Shop {

        public Shop() {
            MADE.incrementAndGet();
        }

        @GET
        @Path("{product}")
        public Response product(
                @PathParam("product") final String product, @QueryParam("size") final String size,
                @Context final UriInfo uri) {
            if (product.equals("nothing")) {
                throw new NotFoundException();
            }
            if (product.equals("trouble")) {
                throw new IllegalStateException("a secret inside");
            }
            return Response.ok(product + " " + size + " " + uri.getBaseUri()).header("Cache-Control", "private").build();
        }

        @POST
        public String order(final String order) {
            return "ordered " + order;
        }
    }

    /** One that does not come to life. */
    @Path("/delivery/broken")
    public static final class Broken {

        public Broken() {
            throw new IllegalStateException("not today");
        }
    }

    @BeforeEach
    void start() {
        MADE.set(0);
        server = HttpServer.start(new ServerOptions("127.0.0.1", 0, work), List.of(
                new ServedInstance(instance(), accounts(), List.of(), List.of(new RestHandler(List.of(handler))))));
    }

    @AfterEach
    void stop() {
        server.close();
        handler.close();
    }

    @Test
    void answersAtItsAddressAndBelow() throws Exception {
        final HttpResponse<String> answer = send("GET", "/author/.rest/delivery/shop/v1/v%C3%A6rk?size=42");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(
                "værk 42 http://127.0.0.1:" + server.port() + "/author/.rest/");
        assertThat(send("POST", "/author/.rest/delivery/shop/v1").body()).isEqualTo("ordered one");
    }

    @Test
    void isMadeWhenItIsFirstAskedForAndStays() throws Exception {
        assertThat(MADE).hasValue(0);

        send("GET", "/author/.rest/delivery/shop/v1/a");
        send("GET", "/author/.rest/delivery/shop/v1/b");

        assertThat(MADE).hasValue(1);
    }

    @Test
    void hasTheLastWordAboutItsHeaders() throws Exception {
        assertThat(send("GET", "/author/.rest/delivery/shop/v1/a").headers().allValues("Cache-Control"))
                .containsExactly("private");
    }

    @Test
    void isNotAskedForAddressesOfOthers() throws Exception {
        for (final String address : List.of("/author/.rest/delivery/shop/v12", "/author/.rest/delivery/shop",
                "/author/.rest/preview/shop/v1/a", "/author/en/.rest/delivery/shop/v1/a", "/author/hidden/a")) {
            final HttpResponse<String> answer = send("GET", address);
            assertThat(answer.statusCode()).as(address).isEqualTo(404);
            assertThat(answer.body()).as(address).contains("there is no endpoint at");
        }
        assertThat(MADE).hasValue(0);
    }

    @Test
    void tellsWhatItHasNot() throws Exception {
        assertThat(send("GET", "/author/.rest/delivery/shop/v1/nothing").statusCode()).isEqualTo(404);
        assertThat(send("DELETE", "/author/.rest/delivery/shop/v1/a").statusCode()).isEqualTo(405);
    }

    @Test
    void showsNothingOfItsTrouble() throws Exception {
        for (final String address : List.of(
                "/author/.rest/delivery/shop/v1/trouble", "/author/.rest/delivery/broken")) {
            final HttpResponse<String> answer = send("GET", address);
            assertThat(answer.statusCode()).as(address).isEqualTo(500);
            assertThat(answer.body()).as(address).doesNotContain("secret", "not today", "\tat ");
        }
    }

    @Test
    void isOpenToWhomTheAddressIsOpen() throws Exception {
        assertThat(send("GET", "/author/.rest/closed").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> send(final String method, final String address) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + address))
                .method(method, method.equals("POST") ? BodyPublishers.ofString("one") : BodyPublishers.noBody())
                .build(), BodyHandlers.ofString());
    }

    private static Instance instance() {
        final Locale danish = Locale.forLanguageTag("da");
        final Definitions definitions = mock(Definitions.class);
        when(definitions.site()).thenReturn(
                new SiteDefinition(List.of(danish, Locale.ENGLISH), danish, danish, true, Set.of()));
        when(definitions.virtualUris()).thenReturn(List.of(new VirtualUriMapping(
                "hidden", Pattern.compile("^/hidden/(.*)$"), "forward:/.rest/delivery/shop/v1/$1", "test.yaml")));
        when(definitions.endpoints()).thenReturn(List.of(
                new EndpointDefinition.Resource("delivery/shop/v1", true, Shop.class.getName(), "shop.yaml"),
                new EndpointDefinition.Resource("closed", true, Shop.class.getName(), "closed.yaml"),
                new EndpointDefinition.Resource("delivery/broken", true, Broken.class.getName(), "broken.yaml")));
        final Instance instance = mock(Instance.class);
        when(instance.author()).thenReturn(true);
        when(instance.contextPath()).thenReturn("/author");
        when(instance.definitions()).thenReturn(definitions);
        when(instance.moduleClasses()).thenReturn(JaxRsHandlerTest.class.getClassLoader());
        return instance;
    }

    private static Accounts accounts() {
        final Accounts accounts = mock(Accounts.class);
        when(accounts.anonymous()).thenReturn(new User(User.ANONYMOUS, Set.of(), new RolePermissions(Map.of(),
                List.of(AccessRule.of("/*", AccessRule.ALL), AccessRule.of("/.rest/closed*", 0)))));
        return accounts;
    }
}
