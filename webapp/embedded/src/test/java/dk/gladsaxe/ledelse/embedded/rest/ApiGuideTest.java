package dk.gladsaxe.ledelse.embedded.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs what docs/api.md shows, letter for letter. Where there is no Node.js its program is skipped, except under CI. */
@DisplayName("The guide to the API")
class ApiGuideTest {

    private static final String API = "/.rest/delivery/ledelse/api/v1";
    private static final Path GUIDE = SharedHost.PROJECT.resolve("docs/api.md");
    private static final Pattern SHELL = Pattern.compile("(?s)```sh\n(.*?)```");
    private static final Pattern PROGRAM = Pattern.compile("(?s)```js\n(.*?)```");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Running host;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        host = Running.start();
    }

    @AfterAll
    static void stop() throws IOException {
        host.close();
    }

    static List<String> requests() throws IOException {
        return blocks(SHELL).flatMap(String::lines)
                .filter(line -> line.startsWith("curl") && !line.contains("$tag")).toList();
    }

    @ParameterizedTest
    @MethodSource("requests")
    void showsNoRequestThatIsRefused(final String request) throws Exception {
        final String answer = run("bash", "-c", "set -eu; api=" + host.address(API)
                + "; curl() { command curl --fail-with-body --silent --show-error \"$@\"; }; " + request);

        assertThat(JSON.readTree(answer).size()).isPositive();
    }

    @Test
    void showsHowToAskWhetherAnythingHasChanged() throws Exception {
        final String lines = blocks(SHELL).filter(block -> block.contains("If-None-Match")).findFirst().orElseThrow();

        assertThat(run("bash", "-c", "set -eu; api=" + host.address(API) + "; " + lines)).isEqualTo("304\n");
    }

    @Test
    void showsAProgramOfThirtyLinesThatKeepsACopyUpToDate() throws Exception {
        final String program = blocks(PROGRAM).findFirst().orElseThrow();
        assertThat(program.lines().filter(line -> !line.isBlank())).hasSizeLessThanOrEqualTo(30);
        Files.writeString(folder.resolve("sync.mjs"), program);

        sync();
        final JsonNode first = copy();
        assertThat(first.at("/items").size()).isGreaterThan(80);
        final String story = first.at("/items").properties().stream().map(each -> each.getValue())
                .filter(item -> item.at("/name").asText().equals("hullet-i-vejen"))
                .map(item -> "story/" + item.at("/id").asText()).findFirst().orElseThrow();

        assertDone(host.type("unpublish", "--home", host.home().toString(), "ledelse-stories:/hullet-i-vejen"));
        awaitStory(404);
        sync();
        assertThat(copy().at("/items").has(story)).isFalse();
        assertThat(copy().at("/items").size()).isEqualTo(first.at("/items").size() - 1);

        assertDone(host.type("publish", "--home", host.home().toString(), "ledelse-stories:/hullet-i-vejen"));
        awaitStory(200);
        sync();
        assertThat(copy().at("/items")).isEqualTo(first.at("/items"));

        Files.writeString(folder.resolve("content.json"),
                "{\"token\":\"of another feed\",\"items\":{\"story/gone\":{}}}");
        sync();
        assertThat(copy().at("/items")).isEqualTo(first.at("/items"));
    }

    private static void assertDone(final SharedHost.Outcome outcome) {
        assertThat(outcome.exit()).as(outcome.err()).isZero();
    }

    private void awaitStory(final int status) throws Exception {
        for (int i = 0; i < 500 && host.get(API + "/stories/hullet-i-vejen").statusCode() != status; i++) {
            Thread.sleep(20);
        }
    }

    private void sync() throws Exception {
        assertThat(run("node", "sync.mjs", host.address(API).toString())).isEmpty();
    }

    private JsonNode copy() throws IOException {
        return JSON.readTree(folder.resolve("content.json").toFile());
    }

    private String run(final String... command) throws Exception {
        final Path output = folder.resolve("output");
        try {
            final Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                    .redirectOutput(output.toFile()).start();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("it ends").isTrue();
            assertThat(process.exitValue()).as(Files.readString(output)).isZero();
        } catch (final IOException e) {
            if (Boolean.parseBoolean(System.getenv("CI"))) {
                throw e;
            }
            abort("there is no " + command[0] + " here");
        }
        return Files.readString(output);
    }

    private static Stream<String> blocks(final Pattern kind) throws IOException {
        return kind.matcher(Files.readString(GUIDE)).results().map((final MatchResult found) -> found.group(1));
    }
}
