package dk.gladsaxe.ledelse.embedded.server;

import static dk.gladsaxe.ledelse.embedded.server.TestInstance.mapping;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.gladsaxe.ledelse.embedded.web.Handler;
import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The server")
class HttpServerTest {

    @TempDir
    private static Path work;

    private static HttpServer server;

    /** Tells what reached it, and fails on demand. */
    private static final Handler ECHO = exchange -> {
        if (exchange.path().equals("/nothing") || exchange.path().startsWith("/.rest/nothing")) {
            return false;
        }
        if (exchange.path().equals("/broken")) {
            throw new IllegalStateException("a secret of the inside");
        }
        exchange.response().setContentType("text/plain;charset=UTF-8");
        exchange.response().getOutputStream().write((exchange.user().name() + " " + exchange.locale() + " "
                + exchange.path() + " " + exchange.parameters()).getBytes(StandardCharsets.UTF_8));
        return true;
    };

    @BeforeAll
    static void start() {
        server = HttpServer.start(new ServerOptions("127.0.0.1", 0, work), List.of(
                new ServedInstance(TestInstance.named("public", "",
                        mapping("^/$", "redirect:/start"),
                        mapping("^/topics/([^/]+)$", "forward:/topic?name=$1"),
                        mapping("^/old/(.*)$", "permanent:/new/$1?from=old"),
                        mapping("^/away/(.*)$", "redirect:/$1"),
                        mapping("^/circle-a$", "forward:/circle-b"),
                        mapping("^/circle-b$", "forward:/circle-a"),
                        mapping("^/self$", "redirect:/self")),
                        TestInstance.accounts(true), List.of(), List.of(ECHO)),
                new ServedInstance(TestInstance.named("author", "/author"),
                        TestInstance.accounts(false), List.of(), List.of(ECHO))));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', value = {
        "/page | anonymous da /page {}",
        "/en/page | anonymous en /page {}",
        "/english | anonymous da /english {}",
        "/en | redirect",
        "/page?b=2&a=1&b=3 | anonymous da /page {b=[2, 3], a=[1]}",
        "/page?q=%C3%B8rken+x | anonymous da /page {q=[ørken x]}",
        "/topics/second | anonymous da /topic {name=[second]}",
        "/topics/a%26b?name=c | anonymous da /topic {name=[a&b, c]}",
        "/circle-a | anonymous da /circle-a {}",
        "/self | anonymous da /self {}",
    })
    void routesAddresses(final String address, final String seen) throws Exception {
        final HttpResponse<String> answer = get(address);
        assertThat(answer.statusCode() == 302 ? "redirect" : answer.body()).isEqualTo(seen);
    }

    @ParameterizedTest(name = "{0} leads to {2} with {1}")
    @CsvSource({
        "/, 302, /start",
        "/en/, 302, /en/start",
        "/old/side%20æ, 301, /new/side%20%C3%A6?from=old",
        "/away/%5Cevil.example, 400, ",
        "/away//evil.example, 302, /evil.example",
    })
    void redirectsWithinTheSite(final String address, final int status, final String location) throws Exception {
        final HttpResponse<String> answer = get(address.replace("æ", "%C3%A6"));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Location").orElse(null)).isEqualTo(location);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/page?rank[gt]=2", "/page?a=b|c", "/a/../b", "/a/%2e%2e/b", "/a/..;x/b", "/.rest/a/../b",
        "/a%00b", "/a%2fb", "/page?x=%zz"})
    void refusesAddressesThatNoHonestClientSends(final String address) throws Exception {
        final RawAnswer answer = RawAnswer.to(server.port(), "GET " + address + " HTTP/1.1");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).doesNotContainIgnoringCase("tomcat").doesNotContain("Exception");
    }

    @Test
    void tellsPeopleInTheirLanguageWhatIsWrong() throws Exception {
        assertThat(get("/nothing").body()).contains("<html lang=\"da\">", "Siden findes ikke");
        assertThat(get("/nothing", "Accept-Language", "en-GB,en;q=0.8").body())
                .contains("<html lang=\"en\">", "The page does not exist");
    }

    @Test
    void tellsProgramsWhatIsWrongInJson() throws Exception {
        final HttpResponse<String> answer = get("/.rest/nothing");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json;charset=UTF-8");
        assertThat(answer.body()).contains("\"code\":\"notFound\"");
    }

    @Test
    void keepsTheInsideOfAFaultToItself() throws Exception {
        final HttpResponse<String> answer = get("/broken");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("Der gik noget galt").doesNotContain("secret", "IllegalState");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/page", "/nothing", "/author/.login"})
    void sendsTheSecurityHeadersWithEveryAnswer(final String address) throws Exception {
        final var headers = get(address).headers();
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).isPresent();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors");
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @Test
    void neverLetsTheAuthorsPagesBeStored() throws Exception {
        assertThat(get("/author/page", "Authorization", basic("superuser", "right")).headers()
                .firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void asksProgramsForAPasswordAndSendsPeopleToTheForm() throws Exception {
        final HttpResponse<String> program = get("/author/page");
        assertThat(program.statusCode()).isEqualTo(401);
        assertThat(program.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic ");
        final HttpResponse<String> person = get("/author/page?a=b", "Accept", "text/html");
        assertThat(person.statusCode()).isEqualTo(302);
        assertThat(person.headers().firstValue("Location"))
                .hasValue("/author/.login?returnTo=%2Fauthor%2Fpage%3Fa%3Db");
    }

    @ParameterizedTest(name = "{0}:{1} gets {2}")
    @CsvSource({"superuser,right,200", "superuser,wrong,401", "nobody,right,401", "reader,right,403",
        "superuser,often,429"})
    void takesBasicCredentials(final String name, final String password, final int status) throws Exception {
        assertThat(get("/author/page", "Authorization", basic(name, password)).statusCode()).isEqualTo(status);
    }

    @Test
    void refusesAnAddressThatIsForbiddenOnlyWithoutItsLocalePrefix() throws Exception {
        assertThat(get("/author/open/x", "Authorization", basic("reader", "right")).statusCode()).isEqualTo(200);
        assertThat(get("/author/en/secret", "Authorization", basic("reader", "right")).statusCode()).isEqualTo(403);
    }

    @Test
    void logsPeopleInByTheFormAndOutAgain() throws Exception {
        final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        final String form = browser.send(request("/author/.login?returnTo=/author/page").build(),
                BodyHandlers.ofString()).body();
        final HttpResponse<String> wrong = submit(browser, form, "wrong");
        assertThat(wrong.statusCode()).isEqualTo(403);
        assertThat(wrong.body()).contains("role=\"alert\"", "er forkert", "value=\"superuser\"")
                .doesNotContain("wrong");
        final HttpResponse<String> right = submit(browser, form, "right");
        assertThat(right.statusCode()).isEqualTo(303);
        assertThat(right.headers().firstValue("Location")).hasValue("/author/page");
        assertThat(String.join(" ", right.headers().allValues("Set-Cookie")))
                .contains("ledelse-author=", "HttpOnly", "SameSite=Lax");
        assertThat(browser.send(request("/author/page").build(), BodyHandlers.ofString()).body())
                .startsWith("superuser");
        browser.send(request("/author/.logout").POST(HttpRequest.BodyPublishers.noBody()).build(),
                BodyHandlers.discarding());
        assertThat(browser.send(request("/author/page").build(), BodyHandlers.discarding()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void marksTheCookiesOfAnEncryptedConnectionAsSecure() throws Exception {
        assertThat(get("/author/.login", "X-Forwarded-Proto", "https").headers().firstValue("Set-Cookie").orElse(""))
                .contains("Secure");
    }

    @Test
    void takesNoFormThatItHasNotDrawnForThisBrowser() throws Exception {
        final HttpResponse<String> answer = submit(HttpClient.newHttpClient(),
                "name=\"token\" value=\"guessed-guessed-guessed-guessed\"", "right");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("ledelse-author="));
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site,cross-site", "Sec-Fetch-Site,same-site", "Origin,https://evil.example", "Origin,null"})
    void refusesChangesThatAnotherSitesPageAsksFor(final String header, final String value) throws Exception {
        final HttpResponse<String> answer = HttpClient.newHttpClient().send(request("/page").header(header, value)
                .POST(HttpRequest.BodyPublishers.noBody()).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void readsWhatAFormSendsInTheEncodingOfItsPage() throws Exception {
        final HttpResponse<String> answer = HttpClient.newHttpClient().send(request("/page")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("word=pr%C3%B8ve")).build(), BodyHandlers.ofString());
        assertThat(answer.body()).endsWith("{word=[prøve]}");
    }

    @Test
    void saysWhatTheLogInFormUnderstands() throws Exception {
        final HttpResponse<Void> answer = HttpClient.newHttpClient().send(
                request("/author/.login").DELETE().build(), BodyHandlers.discarding());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD, POST");
    }

    @Test
    void refusesAFormThatIsTooLarge() throws Exception {
        final HttpResponse<String> answer = HttpClient.newHttpClient().send(request("/page")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("a=" + "x".repeat(1024 * 1024))).build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void sendsTheBareContextAddressToItsFolder() throws Exception {
        final HttpResponse<String> answer = get("/author");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/author/");
    }

    @Test
    void saysWhichPortIsTakenAndWhatToDo(@TempDir final Path other) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            final ServerOptions options = new ServerOptions("127.0.0.1", taken.getLocalPort(), other);
            assertThatThrownBy(() -> HttpServer.start(options, List.of())).isInstanceOf(PortUnavailable.class)
                    .hasMessageContaining(Integer.toString(taken.getLocalPort())).hasMessageContaining("--port");
        }
    }

    private static HttpResponse<String> submit(final HttpClient browser, final String form, final String password)
            throws Exception {
        final Matcher token = Pattern.compile("name=\"token\" value=\"([^\"]+)\"").matcher(form);
        assertThat(token.find()).isTrue();
        return browser.send(request("/author/.login").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("token=" + token.group(1) + "&user=superuser&password="
                        + password + "&returnTo=/author/page")).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(final String address, final String... headers) throws Exception {
        final HttpRequest.Builder request = request(address);
        return HttpClient.newHttpClient().send(
                (headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(final String address) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + address));
    }

    private static String basic(final String name, final String password) {
        return "Basic " + Base64.getEncoder().encodeToString(
                (name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
