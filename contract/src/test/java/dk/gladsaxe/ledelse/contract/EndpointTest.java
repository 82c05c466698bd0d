package dk.gladsaxe.ledelse.contract;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dk.gladsaxe.ledelse.delivery.ApiRequest;
import dk.gladsaxe.ledelse.delivery.ApiResponse;
import dk.gladsaxe.ledelse.delivery.LedelseApi;
import dk.gladsaxe.ledelse.rest.LedelseEndpoint;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

@DisplayName("The endpoint of the API, in the REST engine of a Magnolia")
class EndpointTest {

    private static final Played API = new Played();

    @RegisterExtension
    static final Engine ENGINE = new Engine(() -> new LedelseEndpoint(API));

    private static final byte[] BODY = "{\"title\":\"Næste\"}".getBytes(StandardCharsets.UTF_8);
    private static final Map<String, String> HEADERS = Map.of("Content-Type", "application/json", "ETag", "\"a1\"",
            "Cache-Control", "public, no-cache", "Vary", "Accept-Encoding");

    private final HttpClient client = HttpClient.newHttpClient();

    /** An API that answers what a test wants, and remembers what it was asked. */
    private static final class Played implements LedelseApi {

        private volatile ApiRequest asked;
        private volatile LedelseApi answer;

        @Override
        public ApiResponse get(final ApiRequest request) {
            asked = request;
            return answer.get(request);
        }
    }

    @BeforeEach
    void anApiThatAnswers() {
        API.answer = request -> new ApiResponse(200, HEADERS, BODY);
    }

    @Test
    void givesStatusHeadersAndBytesAsTheApiHasThem() throws Exception {
        final HttpResponse<byte[]> answer = send("GET", "/stories");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(BODY);
        HEADERS.forEach((name, value) -> assertThat(answer.headers().allValues(name)).containsExactly(value));
        assertThat(answer.headers().firstValue("Content-Length")).contains(Integer.toString(BODY.length));
    }

    @Test
    void givesALongBodyWhole() throws Exception {
        final byte[] longBody = "å".repeat(500_000).getBytes(StandardCharsets.UTF_8);
        API.answer = request -> new ApiResponse(200, HEADERS, longBody);

        final HttpResponse<byte[]> answer = send("GET", "/stories");

        assertThat(answer.body()).isEqualTo(longBody);
        assertThat(answer.headers().firstValue("Content-Length")).contains(Integer.toString(longBody.length));
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource({
        "'', '', ''", "/, '', ''", "/stories, stories, ''", "/stories/, stories/, ''",
        "/stories/den%20tomme%C3%B8, stories/den%20tomme%C3%B8, ''",
        "/s%C3%B8g?q=%C3%A6%2B%26&lang=da&lang=en, s%C3%B8g, q=%C3%A6%2B%26&lang=da&lang=en",
        "/stories;a=b?;c=d&&, stories;a=b, ;c=d&&", "/stories?, stories, ''"})
    void handsOnPathAndQueryAsTheyWereSent(final String address, final String path, final String query)
            throws Exception {
        assertThat(send("GET", address).statusCode()).isEqualTo(200);

        assertThat(API.asked.path()).isEqualTo(path);
        assertThat(API.asked.query()).isEqualTo(query);
    }

    @Test
    void tellsUnderWhichAddressItWasReached() throws Exception {
        send("GET", "/stories");
        assertThat(API.asked.root()).isEqualTo(ENGINE.root());

        raw("GET /magnoliaPublic/.rest/delivery/ledelse/api/v1/x HTTP/1.1\r\nHost: intranet.example:8443\r\n");
        assertThat(API.asked.root())
                .isEqualTo("http://intranet.example:8443/magnoliaPublic/.rest/delivery/ledelse/api/v1");
    }

    @Test
    void handsOnWhatTheClientHasAlready() throws Exception {
        send("GET", "/stories");
        assertThat(API.asked.ifNoneMatch()).isEmpty();

        API.answer = request -> new ApiResponse(304, Map.of("ETag", "\"a1\""), new byte[0]);
        final HttpResponse<byte[]> answer = send("GET", "/stories", "If-None-Match", "W/\"a0\", \"a1\"");

        assertThat(API.asked.ifNoneMatch()).contains("W/\"a0\", \"a1\"");
        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.headers().firstValue("ETag")).contains("\"a1\"");
        assertThat(answer.headers().firstValue("Content-Type")).isEmpty();
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void takesSeveralHeadersOfOneNameForOne() throws Exception {
        send("GET", "/stories", "If-None-Match", "\"a0\"", "If-None-Match", "\"a1\"");
        assertThat(API.asked.ifNoneMatch().orElseThrow().replace(" ", "")).isEqualTo("\"a0\",\"a1\"");
    }

    @Test
    void handsOnWhetherTheClientTakesGzip() throws Exception {
        send("GET", "/stories");
        assertThat(API.asked.gzip()).isFalse();
        send("GET", "/stories", "Accept-Encoding", "br, gzip;q=0.8");
        assertThat(API.asked.gzip()).isTrue();
        send("GET", "/stories", "Accept-Encoding", "gzip;q=0");
        assertThat(API.asked.gzip()).isFalse();
    }

    @Test
    void doesNotTouchABodyThatIsGzippedAlready() throws Exception {
        final Map<String, String> gzipped = new HashMap<>(HEADERS);
        gzipped.put("Content-Encoding", "gzip");
        API.answer = request -> new ApiResponse(200, gzipped, BODY);

        final HttpResponse<byte[]> answer = send("GET", "/stories", "Accept-Encoding", "gzip");

        assertThat(answer.headers().allValues("Content-Encoding")).containsExactly("gzip");
        assertThat(answer.body()).isEqualTo(BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/stories"})
    void answersHeadWithTheLengthAndNoBytes(final String address) throws Exception {
        final HttpResponse<byte[]> answer = send("HEAD", address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        HEADERS.forEach((name, value) -> assertThat(answer.headers().allValues(name)).containsExactly(value));
        assertThat(answer.headers().firstValue("Content-Length")).contains(Integer.toString(BODY.length));
    }

    @Test
    void answersHeadForNothingNewWithoutALength() throws Exception {
        API.answer = request -> new ApiResponse(304, Map.of("ETag", "\"a1\""), new byte[0]);

        final HttpResponse<byte[]> answer = send("HEAD", "/stories", "If-None-Match", "\"a1\"");

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.headers().firstValue("Content-Length")).isEmpty();
    }

    @Test
    void saysToOptionsWhatIsAllowed() throws Exception {
        final HttpResponse<byte[]> answer = send("OPTIONS", "/stories");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void refusesWhatWouldChangeSomething(final String method) throws Exception {
        API.asked = null;

        final HttpResponse<byte[]> answer = send(method, "/stories", "Content-Type", "application/xml");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(text(answer)).contains(method);
        assertThat(API.asked).isNull();
    }

    @Test
    void refusesMethodsThatNobodyKnows() throws Exception {
        final HttpResponse<byte[]> answer = send("PROPFIND", "/stories");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(text(answer)).doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"an exception", "an error"})
    void tellsOfItsOwnFaultsByAReferenceThatStandsInTheLog(final String kind) throws Exception {
        API.answer = request -> {
            if (kind.equals("an error")) {
                throw new NoSuchMethodError("secret/Inside.method");
            }
            throw new IllegalStateException("a secret inside");
        };
        final ListAppender<ILoggingEvent> log = new ListAppender<>();
        final Logger logger = (Logger) LoggerFactory.getLogger("dk.gladsaxe.ledelse.rest");
        log.start();
        logger.addAppender(log);
        logger.setAdditive(false);

        final HttpResponse<byte[]> answer = send("GET", "/stories?q=x");

        logger.detachAppender(log);
        logger.setAdditive(true);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(text(answer)).doesNotContain("ecret").doesNotContain("\tat ");
        assertThat(log.list).singleElement().satisfies(event -> {
            final Object reference = event.getArgumentArray()[0];
            assertThat(text(answer)).contains("reference " + reference);
            assertThat(event.getThrowableProxy().getMessage()).contains("ecret");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stories?q=%zz", "/stories?q=%", "/stories/%zz", "/stories?q=%E6"})
    void neverShowsATraceOfAnAddressThatCannotBeRead(final String address) throws Exception {
        final String answer = raw("GET /magnoliaPublic/.rest/delivery/ledelse/api/v1" + address
                + " HTTP/1.1\r\nHost: localhost\r\n");

        assertThat(answer).doesNotStartWith("HTTP/1.1 5").doesNotContain("\tat ").doesNotContain("jboss");
    }

    @Test
    void standsAloneInItsNamespace() {
        assertThat(Optional.of("javax").filter(EndpointTest::present)
                .or(() -> Optional.of("jakarta").filter(EndpointTest::present))).isPresent();
        assertThat(present("javax") && present("jakarta")).isFalse();
    }

    private static boolean present(final String namespace) {
        return EndpointTest.class.getClassLoader().getResource(namespace + "/ws/rs/Path.class") != null;
    }

    private HttpResponse<byte[]> send(final String method, final String address, final String... headers)
            throws IOException, InterruptedException {
        final HttpRequest.Builder request = HttpRequest.newBuilder(ENGINE.address(address))
                .method(method, method.startsWith("P") ? BodyPublishers.ofString("<x/>") : BodyPublishers.noBody());
        return client.send((headers.length == 0 ? request : request.headers(headers)).build(),
                BodyHandlers.ofByteArray());
    }

    private static String text(final HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /** What no client of HTTP would send. */
    private static String raw(final String head) throws IOException {
        try (Socket socket = new Socket("localhost", ENGINE.port())) {
            socket.getOutputStream().write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
