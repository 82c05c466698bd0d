package dk.gladsaxe.ledelse.embedded.server;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("On the wire")
@ExtendWith(SharedHost.class)
class PackingTest {

    private static final String STYLE = "/.resources/ledelse-pages/webresources/css/ledelse.css";
    private static final String LOGIN = "Basic " + Base64.getEncoder().encodeToString(
            ("superuser:" + SharedHost.PASSWORD).getBytes(StandardCharsets.UTF_8));

    private final Running host;

    PackingTest(final Running host) {
        this.host = host;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ledelse", "/ledelse/relationer/nope", STYLE})
    void whatEverybodyMaySeeIsPackedForWhoeverTakesIt(final String path) throws Exception {
        final HttpResponse<byte[]> plain = get(path, "identity");
        final HttpResponse<byte[]> packed = get(path, "deflate, gzip;q=0.8");
        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(packed.headers().allValues("Vary")).anyMatch(value -> value.equalsIgnoreCase("accept-encoding"));
        assertThat(packed.body()).hasSizeLessThan(plain.body().length / 2);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes()).isEqualTo(plain.body());
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"*|true", "br|false", "gzip;q=0|false", "gzip; q=0.000, *|false", "*;q=0|false",
        "GZIP|true", "identity;q=1, *;q=0.5|true", "''|false"})
    void aPageIsPackedAsTheClientAsks(final String accepted, final boolean packed) throws Exception {
        assertThat(get("/ledelse", accepted).headers().firstValue("Content-Encoding").isPresent()).isEqualTo(packed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/author/ledelse", "/ledelse", "/author/.login", "/.login"})
    void whatOnlySomeMaySeeIsNever(final String path) throws Exception {
        final HttpResponse<byte[]> answer = get(path, "gzip", "Authorization", LOGIN);
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(type ->
                assertThat(type).startsWith("text/html"));
        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
    }

    @Test
    void headTellsTheLengthThatGetWouldSend() throws Exception {
        final HttpRequest head = HttpRequest.newBuilder(host.address("/ledelse")).header("Accept-Encoding", "gzip")
                .method("HEAD", HttpRequest.BodyPublishers.noBody()).build();
        assertThat(HttpClient.newHttpClient().send(head, HttpResponse.BodyHandlers.discarding())
                .headers().firstValueAsLong("Content-Length")).hasValue(get("/ledelse", "gzip").body().length);
    }

    private HttpResponse<byte[]> get(final String path, final String accepted, final String... headers)
            throws IOException, InterruptedException {
        final HttpRequest.Builder request = HttpRequest.newBuilder(host.address(path)).header("Accept-Encoding", accepted);
        return HttpClient.newHttpClient().send((headers.length == 0 ? request : request.headers(headers)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }
}
