package dk.gladsaxe.ledelse.embedded.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dk.gladsaxe.ledelse.embedded.host.Host;
import dk.gladsaxe.ledelse.embedded.host.HostOptions;
import dk.gladsaxe.ledelse.embedded.host.Listening;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The host answers as a Magnolia did")
class RecordedAnswersTest {

    private static final String PASSWORD = "a password of this test";

    @TempDir
    private static Path home;

    private static Host host;
    private static Recorder recorder;

    @BeforeAll
    static void start() {
        host = Host.start(
                new HostOptions(home, List.of(RecordedAnswer.VECTORS.resolve("probe-module")), Optional.empty(),
                        false, Optional.of(PASSWORD)),
                new Listening("127.0.0.1", 0), instances -> null);
        recorder = new Recorder(
                URI.create("http://127.0.0.1:" + host.port() + "/author"), "superuser", PASSWORD);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void toAllRequestsThatWereRecorded() {
        assertThat(RecordedAnswer.all()).hasSize(102);
    }

    @TestFactory
    @DisplayName("to")
    Stream<DynamicTest> recordings() {
        return RecordedAnswer.all().stream().map(expected -> dynamicTest(expected.name(), () ->
                assertThat(Verdict.of(expected, recorder.answer(expected))).as(expected.path()).isEmpty()));
    }
}
