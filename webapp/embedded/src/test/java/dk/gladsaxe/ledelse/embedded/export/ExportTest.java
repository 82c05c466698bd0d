package dk.gladsaxe.ledelse.embedded.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Outcome;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An export of the API")
@ExtendWith(SharedHost.class)
class ExportTest {

    private static final String API = "/.rest/delivery/ledelse/api/v1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Running host;

    @TempDir
    private Path folder;

    ExportTest(final Running host) {
        this.host = host;
    }

    @Test
    void holdsWhatTheHostAnswersByteForByte() throws Exception {
        final JsonNode manifest = exported();

        assertThat(manifest.path("addresses")).hasSizeGreaterThan(100);
        for (final JsonNode each : manifest.path("addresses")) {
            final String address = each.path("address").asText();
            final HttpResponse<byte[]> answer = get(host.address(address));
            final byte[] file = Files.readAllBytes(folder.resolve("out").resolve(each.path("file").asText()));
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(file).as(address).isEqualTo(answer.body());
            assertThat(each.path("length").asLong()).as(address).isEqualTo(file.length);
            assertThat(each.path("sha256").asText()).as(address).isEqualTo(Digests.sha256(file));
            assertThat(answer.headers().firstValue("ETag")).as(address).contains(each.path("etag").asText());
            assertThat(answer.headers().firstValue("Content-Type")).as(address).contains(each.path("contentType").asText());
            assertThat(answer.headers().firstValue("Cache-Control")).as(address)
                    .contains(each.path("cacheControl").asText());
        }
    }

    @Test
    void holdsWhatTheHostPacks() throws Exception {
        final JsonNode manifest = exported();

        assertThat(manifest.path("addresses")).anyMatch(each -> each.path("gzip").isObject())
                .anyMatch(each -> each.path("gzip").isNull());
        for (final JsonNode each : manifest.path("addresses")) {
            final String address = each.path("address").asText();
            final HttpResponse<byte[]> answer = get(host.address(address), "Accept-Encoding", "gzip");
            final JsonNode form = each.path("gzip").isNull() ? each : each.path("gzip");
            assertThat(answer.headers().firstValue("Content-Encoding").isPresent()).as(address)
                    .isEqualTo(each.path("gzip").isObject());
            assertThat(Files.readAllBytes(folder.resolve("out").resolve(form.path("file").asText()))).as(address)
                    .isEqualTo(answer.body());
            assertThat(answer.headers().firstValue("ETag")).as(address).contains(form.path("etag").asText());
            assertThat(form.path("sha256").asText()).as(address).isEqualTo(Digests.sha256(answer.body()));
        }
    }

    @Test
    void holdsEveryKindOfAddressInBothLanguages() throws Exception {
        final List<String> addresses = addresses(exported());

        assertThat(addresses).contains(API, API + "/framework", API + "/frameworks", API + "/relations",
                API + "/relations?lang=en", API + "/focus-points", API + "/stories", API + "/stories?lang=en",
                API + "/questions", API + "/feed.json", API + "/feed.json?lang=en", API + "/openapi.json",
                API + "/schema/story.json", API + "/relations/opad", API + "/relations/opad?lang=en",
                API + "/stories?relation=opad", API + "/stories/den-tomme-stol", API + "/stories/den-tomme-stol?lang=en");
        assertThat(addresses).anyMatch(each -> each.matches(API + "/stories/[0-9a-f-]{36}"))
                .anyMatch(each -> each.startsWith(API + "/images/"));
        assertThat(addresses).noneMatch(each -> each.split("\\?")[0].matches(".*/(changes|search|draw)"));
    }

    @Test
    void saysWhatIsNoFile() throws Exception {
        assertThat(exported().path("leftOut")).extracting(JsonNode::asText)
                .containsExactly(API + "/changes", API + "/questions/draw", API + "/search");
    }

    @Test
    void isServedByNginxAsTheHostAnswers() throws Exception {
        final JsonNode manifest = exported();

        try (Nginx nginx = Nginx.start(folder.resolve("out"), folder.resolve("nginx"))) {
            for (final JsonNode each : manifest.path("addresses")) {
                final String address = each.path("address").asText();
                for (final String encoding : List.of("identity", "br, gzip", "gzip;q=0", "deflate, gzip;q=0.5")) {
                    final HttpResponse<byte[]> expected = get(host.address(address), "Accept-Encoding", encoding);
                    assertThat(expected.statusCode()).as(address).isEqualTo(200);
                    assertSame(expected, get(nginx.address(address), "Accept-Encoding", encoding), address);
                }
            }
        }
    }

    @Test
    void isNotSentAgainByNginxToWhoHasIt() throws Exception {
        final JsonNode manifest = exported();

        try (Nginx nginx = Nginx.start(folder.resolve("out"), folder.resolve("nginx"))) {
            for (final JsonNode each : manifest.path("addresses")) {
                final String address = each.path("address").asText();
                final String packed = each.path("gzip").path("etag").asText(each.path("etag").asText());
                for (final String[] headers : List.of(
                        new String[] {"If-None-Match", each.path("etag").asText()},
                        new String[] {"If-None-Match", "W/" + each.path("etag").asText()},
                        new String[] {"If-None-Match", packed, "Accept-Encoding", "gzip"})) {
                    final HttpResponse<byte[]> expected = get(host.address(address), headers);
                    assertThat(expected.statusCode()).as(address).isEqualTo(304);
                    assertSame(expected, get(nginx.address(address), headers), address);
                }
                assertThat(get(nginx.address(address), "If-None-Match", "\"another\"").statusCode()).isEqualTo(200);
            }
        }
    }

    @Test
    void isAllThatNginxServes() throws Exception {
        exported();

        try (Nginx nginx = Nginx.start(folder.resolve("out"), folder.resolve("nginx"))) {
            for (final String address : List.of(API + "/stories?relation=none", API + "/nothing",
                    API + "/files/stories.json", API + "/../manifest.json", API + "x")) {
                assertThat(get(nginx.address(address)).statusCode()).as(address).isEqualTo(404);
            }
            final HttpResponse<Void> refused = client.send(HttpRequest.newBuilder(nginx.address(API + "/stories"))
                    .DELETE().build(), BodyHandlers.discarding());
            assertThat(refused.statusCode()).isEqualTo(405);
            assertThat(refused.headers().firstValue("Allow")).contains("GET, HEAD");
            final HttpResponse<Void> head = client.send(HttpRequest.newBuilder(nginx.address(API + "/stories"))
                    .method("HEAD", HttpRequest.BodyPublishers.noBody()).build(), BodyHandlers.discarding());
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.headers().firstValue("ETag")).isPresent();
        }
    }

    @Test
    void isTheSameWithoutARunningHost() throws Exception {
        final Path home = folder.resolve("home");
        assertThat(SharedHost.type(folder, "publish", "--all", "--home", home.toString()).exit()).isEqualTo(2);
        final Path document = Path.of("../../magnolia-ledelse-module/src/test/resources/document/eksempel.txt")
                .toAbsolutePath();
        assertThat(SharedHost.type(folder, "import", document.toString()).exit()).isZero();
        assertThat(SharedHost.type(folder, "publish", "--all").exit()).isZero();

        final Outcome first = SharedHost.type(folder, "export", "one");
        final Outcome second = SharedHost.type(folder, "export", "two");

        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(first.out()).matches("exported \\d+ addresses into \\d+ files, \\d+ bytes: \\S+one\\R");
        assertThat(second.exit()).as(second.err()).isZero();
        assertThat(folder.resolve("one/manifest.json")).hasSameBinaryContentAs(folder.resolve("two/manifest.json"));
        assertThat(addresses(JSON.readTree(folder.resolve("one/manifest.json").toFile()))).contains(API + "/relations");
    }

    @Test
    void takesThePlaceOfTheOneBeforeAndKeepsFilesThatAreAsTheyWere() throws Exception {
        exported();
        final Path out = folder.resolve("out");
        final Path same = out.resolve("files/stories.json");
        final Path other = out.resolve("files/questions.json");
        final FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(same, longAgo);
        Files.writeString(other, "changed by hand");
        Files.setLastModifiedTime(other, longAgo);
        Files.writeString(out.resolve("files/no-longer-there.json"), "{}");

        exported();

        assertThat(Files.getLastModifiedTime(same)).isEqualTo(longAgo);
        assertThat(Files.getLastModifiedTime(other)).isNotEqualTo(longAgo);
        assertThat(other).content().doesNotContain("by hand");
        assertThat(out.resolve("files/no-longer-there.json")).doesNotExist();
        assertThat(inFolder()).containsExactly("out");
    }

    @Test
    void namesTheAddressThatItIsFor() throws Exception {
        final Outcome done = host.type("export", folder.resolve("out").toString(), "--home", ".",
                "--base-url", "https://intranet.example/fokus/");
        assertThat(done.exit()).as(done.err()).isZero();
        final JsonNode manifest = JSON.readTree(folder.resolve("out/manifest.json").toFile());

        assertThat(addresses(manifest)).isNotEmpty().allMatch(each -> each.startsWith("/fokus" + API));
        assertThat(folder.resolve("out/files/feed.json")).content()
                .contains("https://intranet.example/fokus" + API + "/feed.json");
        assertThat(folder.resolve("out/files/stories.json")).content().contains("\"href\":\"/fokus" + API + "/stories/");
    }

    @Test
    void isNotWrittenOverAnythingThatIsNoExport() throws Exception {
        final Path mine = Files.createDirectory(folder.resolve("mine"));
        Files.writeString(mine.resolve("manifest.json"), "{\"name\": \"something of mine\"}");
        final Path file = Files.writeString(folder.resolve("file"), "mine");

        for (final Path each : List.of(mine, file, folder.getRoot())) {
            final Outcome refused = host.type("export", each.toString(), "--home", ".");
            assertThat(refused.exit()).as(each.toString()).isEqualTo(2);
            assertThat(refused.err()).contains(each.toString(), "name");
        }
        assertThat(mine.resolve("manifest.json")).hasContent("{\"name\": \"something of mine\"}");
        assertThat(inFolder()).containsExactly("file", "mine");
    }

    @Test
    void mayGoIntoAnEmptyFolder() throws Exception {
        Files.createDirectory(folder.resolve("out"));
        assertThat(exported().path("format").asText()).isEqualTo("ledelse-export-1");
        assertThat(inFolder()).containsExactly("out");
    }

    private JsonNode exported() throws IOException {
        final Path out = folder.resolve("out");
        final String base = host.address("").toString();
        final Outcome done = host.type("export", out.toString(), "--home", ".", "--base-url", base);
        assertThat(done.exit()).as(done.err()).isZero();
        assertThat(done.err()).as("no progress where nobody watches, and nothing left out").isEmpty();
        return JSON.readTree(out.resolve("manifest.json").toFile());
    }

    private static void assertSame(
            final HttpResponse<byte[]> expected, final HttpResponse<byte[]> answer, final String address) {
        assertThat(answer.statusCode()).as(address).isEqualTo(expected.statusCode());
        assertThat(answer.body()).as(address).isEqualTo(expected.body());
        for (final String header : List.of("ETag", "Content-Type", "Content-Encoding", "Cache-Control", "Vary",
                "X-Content-Type-Options", "Last-Modified")) {
            assertThat(answer.headers().allValues(header)).as(address + " " + header)
                    .isEqualTo(expected.headers().allValues(header));
        }
    }

    private List<String> inFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    private HttpResponse<byte[]> get(final URI address, final String... headers) throws Exception {
        final HttpRequest.Builder request = HttpRequest.newBuilder(address);
        return client.send((headers.length == 0 ? request : request.headers(headers)).build(),
                BodyHandlers.ofByteArray());
    }

    private static List<String> addresses(final JsonNode manifest) {
        return StreamSupport.stream(manifest.path("addresses").spliterator(), false)
                .map(each -> each.path("address").asText()).toList();
    }
}
