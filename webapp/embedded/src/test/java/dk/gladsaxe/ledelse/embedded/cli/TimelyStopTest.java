package dk.gladsaxe.ledelse.embedded.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A stop in time")
class TimelyStopTest {

    private final StringWriter err = new StringWriter();

    @Test
    void waitsForWhatEnds() {
        final AtomicBoolean stopped = new AtomicBoolean();

        new TimelyStop(() -> stopped.set(true), TimelyStop.PATIENCE, new PrintWriter(err)).run();

        assertThat(stopped).isTrue();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void doesNotWaitForWhatDoesNotEndAndSaysSo() {
        final CountDownLatch never = new CountDownLatch(1);

        new TimelyStop(() -> {
            try {
                never.await();
            } catch (final InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, Duration.ofMillis(50), new PrintWriter(err)).run();

        assertThat(err.toString()).contains("did not end", "as if it were killed");
    }
}
