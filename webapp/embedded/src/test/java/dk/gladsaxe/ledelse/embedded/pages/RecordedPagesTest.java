package dk.gladsaxe.ledelse.embedded.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.gladsaxe.ledelse.embedded.repository.TestRepository;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jackrabbit.commons.JcrUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The pages of the probe module, as a Magnolia drew them")
class RecordedPagesTest {

    private static final Path VECTORS = Path.of("src/test/resources/magnolia-vectors");
    private static final Path PROBE = VECTORS.resolve("probe-module");

    @RegisterExtension
    static final TestRepository REPOSITORY = TestRepository.create()
            .workspaces("probe-topics", "probe-stories")
            .cnd(PROBE.resolve("probe/nodetypes/probe.cnd"))
            .bootstrap(PROBE.resolve("mgnl-bootstrap/probe"));

    private static TestSite site;
    private static List<PagePreparation.Problem> problems;

    @BeforeAll
    static void start(@TempDir final Path light) {
        site = TestSite.author(REPOSITORY, List.of(PROBE), light);
        problems = site.prepare("/probe-site");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @MethodSource
    void pageIsTheRecordedOne(final String name) throws IOException, InterruptedException {
        final JsonNode expected = new ObjectMapper().readTree(
                Files.readString(VECTORS.resolve("recorded").resolve(name + ".json")));
        final HttpResponse<String> answer = site.get(expected.get("path").asText());
        assertThat(answer.statusCode()).isEqualTo(expected.get("status").asInt());
        if (answer.statusCode() < 400) {
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .isEqualToIgnoringCase(expected.get("contentType").asText());
            assertThat(answer.headers().firstValue("Content-Language")).isEqualTo(
                    Optional.ofNullable(expected.get("contentLanguage").textValue()));
            assertThat(fold(answer.body().replaceAll("/author(?![\\w-])", "<context>")))
                    .matches(pattern(fold(expected.get("text").asText())));
        }
    }

    static Stream<String> pageIsTheRecordedOne() throws IOException {
        return Files.readAllLines(VECTORS.resolve("requests.txt")).stream()
                .filter(line -> line.startsWith("page-")).map(line -> line.substring(0, line.indexOf('|')));
    }

    @Test
    @DisplayName("Areas that have no node get one in the order in which the page draws them")
    void preparationMakesAreas() throws Exception {
        assertThat(JcrUtils.getChildNodes(site.system("website").getNode("/probe-site/child")))
                .extracting(node -> node.getName() + " " + node.getPrimaryNodeType().getName())
                .containsExactly("footer mgnl:area", "banner mgnl:area", "main mgnl:area", "aside mgnl:area");
    }

    @Test
    void preparationReportsPagesThatCannotBeDrawn() {
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("/probe-site/wrong");
            assertThat(problem.message()).contains("probe:pages/does-not-exist");
        });
    }

    private static Pattern pattern(final String expected) {
        final String quoted = Stream.of(expected.split("<varies>", -1)).map(Pattern::quote)
                .reduce((first, second) -> first + ".*?" + second).orElseThrow();
        return Pattern.compile(quoted, Pattern.DOTALL);
    }

    private static String fold(final String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
