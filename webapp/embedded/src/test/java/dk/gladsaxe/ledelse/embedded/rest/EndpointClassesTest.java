package dk.gladsaxe.ledelse.embedded.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.definitions.EndpointDefinition;
import dk.gladsaxe.ledelse.embedded.problems.Problem;
import dk.gladsaxe.ledelse.embedded.problems.Problems;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The class of an endpoint")
class EndpointClassesTest {

    private static final String FILE = "/modules/shop/restEndpoints/delivery/shop_v1.yaml";

    @TempDir
    private java.nio.file.Path module;

    /** As it should be. */
    @Path("/delivery/shop/v1/")
    public static final class Good {

        @GET
        public String get() {
            return "good";
        }
    }

    /** Without a path. */
    public static final class Pathless {
    }

    /** Cannot be made without help. */
    @Path("/delivery/shop/v1")
    public record Needy(String help) {
    }

    @Test
    void isRightWithAPathThatItsDefinitionHasToo() {
        assertThat(problems(Good.class.getName(), "delivery/shop/v1", true)).isEmpty();
    }

    @Test
    void isInAModule() {
        assertThat(problems("org.example.Gone", "delivery/shop/v1", true)).singleElement().hasToString(
                FILE + ": error: no module here has the class org.example.Gone (implementationClass)"
                        + " - mend the name, or put the class into the module's jar");
    }

    @Test
    void isNotLookedForWhereTheEndpointIsSwitchedOff() {
        assertThat(problems("org.example.Gone", "delivery/shop/v1", false)).isEmpty();
    }

    @Test
    void hasAPathThatThisHostReads() {
        assertThat(problems(Pathless.class.getName(), "delivery/shop/v1", true)).singleElement().hasToString(
                FILE + ": error: " + Pathless.class.getName() + " has no @jakarta.ws.rs.Path (implementationClass)"
                        + " - annotate it; @javax.ws.rs.Path, which a Magnolia up to 6.3 reads, may stand beside it");
    }

    @Test
    void agreesWithItsDefinitionAboutThePath() {
        assertThat(problems(Good.class.getName(), "delivery/other", true)).singleElement().hasToString(
                FILE + ": error: " + Good.class.getName() + " says @Path(\"/delivery/shop/v1/\"), and its definition"
                        + " delivery/other (implementationClass) - let the two agree: endpointPath: delivery/shop/v1");
    }

    @Test
    void canBeMade() {
        assertThat(problems(Needy.class.getName(), "delivery/shop/v1", true)).singleElement()
                .extracting(Problem::remedy).isEqualTo("give it a public constructor without arguments");
    }

    @Test
    void canBeLoaded() throws Exception {
        Files.createDirectories(module.resolve("org/example"));
        Files.write(module.resolve("org/example/Broken.class"), new byte[] {1, 2, 3});

        assertThat(problems("org.example.Broken", "delivery/shop/v1", true)).singleElement()
                .extracting(Problem::what).asString().startsWith("org.example.Broken cannot be loaded: ");
    }

    private List<Problem> problems(final String type, final String path, final boolean enabled) {
        final Problems problems = new Problems();
        new EndpointClasses(problems).check(
                List.of(new EndpointDefinition.Resource(path, enabled, type, FILE)), List.of(module));
        return problems.all();
    }
}
