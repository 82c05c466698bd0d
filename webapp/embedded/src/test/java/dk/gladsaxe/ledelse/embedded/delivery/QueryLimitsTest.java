package dk.gladsaxe.ledelse.embedded.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.gladsaxe.ledelse.embedded.repository.TestRepository;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A query that could keep the host busy")
class QueryLimitsTest {

    private static final Path MODULE = Path.of("src/test/resources/magnolia-vectors/probe-module");

    @RegisterExtension
    static final TestRepository REPOSITORY = TestRepository.create().workspaces("probe-topics", "probe-stories")
            .cnd(MODULE.resolve("probe/nodetypes/probe.cnd")).bootstrap(MODULE.resolve("mgnl-bootstrap/probe"));

    @RegisterExtension
    static final DeliveryHost HOST = DeliveryHost.author(REPOSITORY, Endpoint.topics());

    @ParameterizedTest
    @ValueSource(strings = {"like", "ilike"})
    @DisplayName("means with many wildcards in a row what it means with one")
    void countsWildcardsInARowAsOne(final String operator) {
        assertThat(names("title[" + operator + "]", "%".repeat(40) + "rken"))
                .isEqualTo(names("title[" + operator + "]", "%rken")).isNotEmpty();
        assertThat(names("title[" + operator + "]", "%".repeat(40) + "x%q")).isEmpty();
    }

    @Test
    @DisplayName("leaves a wildcard alone that a backslash makes an ordinary sign")
    void leavesEscapedSigns() {
        assertThat(names("title[like]", "\\%%rken")).isEmpty();
        assertThat(names("title[like]", "%\\_rken")).isEmpty();
    }

    @Test
    @DisplayName("may hold wildcards in four places")
    void holdsFourWildcards() {
        assertThat(names("title[like]", "%r%k%n%")).containsExactly("sixth");
        assertThat(error("title[like]", "%r%k%e%n%")).isEqualTo("badRequest");
        assertThat(error("@name[ilike]", "%s%i%x%t%")).isEqualTo("badRequest");
        assertThat(error("q", "*a*b*c*d*")).isEqualTo("badRequest");
        assertThat(names("q", "ørk" + "*".repeat(30))).isEqualTo(names("q", "ørk*"));
    }

    @Test
    @DisplayName("may name two hundred alternatives")
    void namesTwoHundredAlternatives() {
        assertThat(names("rank", "10|" + "7|".repeat(198) + "7")).containsExactly("fourth");
        assertThat(error("rank", "10|" + "7|".repeat(199) + "7")).isEqualTo("badRequest");
    }

    @Test
    @DisplayName("may sort by twenty keys")
    void sortsByTwentyKeys() {
        assertThat(names("orderBy", "rank desc" + ",title".repeat(19))).startsWith("sixth");
        assertThat(error("orderBy", "rank desc" + ",title".repeat(20))).isEqualTo("invalidQuery");
    }

    @Test
    @DisplayName("may ask for properties by patterns of any number of stars")
    void asksForPropertiesByPatterns() {
        final JsonNode topic = get("properties", "*".repeat(300) + "t" + "*".repeat(300) + "e").at("/results/0");
        assertThat(topic.has("title")).isTrue();
        assertThat(topic.has("rank")).isFalse();
        assertThat(get("properties", "*i*e*t*l*e,tit*title").at("/results/0").has("title")).isFalse();
    }

    private static Iterable<String> names(final String parameter, final String value) {
        return get(parameter, value).get("results").findValuesAsText("@name");
    }

    private static String error(final String parameter, final String value) {
        return get(parameter, value).at("/error/code").asText();
    }

    private static JsonNode get(final String parameter, final String value) {
        return HOST.json("topics?" + URLEncoder.encode(parameter, StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
