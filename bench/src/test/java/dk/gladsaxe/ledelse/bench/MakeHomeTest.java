package dk.gladsaxe.ledelse.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.repository.JackrabbitRepository;
import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import dk.gladsaxe.ledelse.embedded.repository.SystemSessions;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.PropertyType;
import javax.jcr.Session;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A home to measure with")
class MakeHomeTest {

    private static final String LIGHT_MODULES = "../light-modules";
    private static final int BAD_INPUT = 2;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void holdsTheSamplesAndAsManyStoriesAsWereAskedFor() {
        final Path home = folder.resolve("home");
        final List<Integer> progress = new ArrayList<>();
        MakeHome.make(home, Path.of(LIGHT_MODULES), 501, progress::add);
        assertThat(progress).containsExactly(500, 501, 1001, 1002);
        assertHolds(home.resolve("public"));
        assertHolds(home.resolve("author"));
    }

    private static void assertHolds(final Path instance) {
        try (JackrabbitRepository repository = JackrabbitRepository.open(instance);
                SystemSessions sessions = new SystemSessions()) {
            final Session stories = sessions.open(repository, "ledelse-stories");
            Jcr.run(() -> {
                assertThat(stories.nodeExists("/den-tomme-stol")).as("a sample").isTrue();
                final Node last = stories.getNode("/eksempler/fra-000501/fortaelling-000501");
                assertThat(last.getPrimaryNodeType().getName()).isEqualTo("ledelse:story");
                assertThat(last.getProperty("date").getType()).isEqualTo(PropertyType.DATE);
                final String relation = last.getProperty("relations").getValues()[0].getString();
                assertThat(sessions.open(repository, "ledelse-relations").getNodeByIdentifier(relation).getName())
                        .isIn("paa-tvaers", "opad", "indad", "nedad", "udad");
                assertThat(stories.getNode("/eksempler").getNodes().getSize()).isEqualTo(2);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "home light", "home light many", "home light 1000001", "home light 1 2"})
    void isNotMadeOfAnythingButANumberOfStories(final String typed) {
        assertThat(run(typed.split(" "))).isEqualTo(BAD_INPUT);
        assertThat(said()).isEqualTo("usage: MakeHome HOME LIGHT-MODULES COUNT, with a count from 0 to 1000000");
    }

    @Test
    void doesNotTakeThePlaceOfAnything() {
        assertThat(run(folder.toString(), LIGHT_MODULES, "1")).isEqualTo(BAD_INPUT);
        assertThat(said()).isEqualTo(folder + " is there already; name a folder that is not.");
        assertThat(folder).isEmptyDirectory();
    }

    private int run(final String... arguments) {
        return MakeHome.run(List.of(arguments), false, new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8).strip();
    }
}
