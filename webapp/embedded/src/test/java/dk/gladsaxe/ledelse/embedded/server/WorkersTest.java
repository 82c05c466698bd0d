package dk.gladsaxe.ledelse.embedded.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("The threads that answer")
@Timeout(60)
class WorkersTest {

    private static final int FEW = 2;
    private static final int MOST = 4;

    private final Workers workers = new Workers(FEW, MOST, Duration.ofMillis(1));
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void end() throws InterruptedException {
        release.countDown();
        workers.shutdown();
        assertThat(workers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void answerEverything() throws InterruptedException {
        final CountDownLatch answered = new CountDownLatch(10_000);
        for (int i = 0; i < 10_000; i++) {
            workers.execute(answered::countDown);
        }
        answered.await();
    }

    @Test
    void becomeMoreWhileAllAreHeldUp() throws InterruptedException {
        holdUp(FEW);
        final CountDownLatch answered = new CountDownLatch(3);
        for (int i = 0; i < 3; i++) {
            workers.execute(answered::countDown);
        }
        answered.await();
        assertThat(release.getCount()).as("still held up").isOne();
    }

    @Test
    void areNeverMoreThanThereMayBe() throws InterruptedException {
        final AtomicInteger started = new AtomicInteger();
        final List<CountDownLatch> done = new ArrayList<>();
        for (int i = 0; i < MOST + 1; i++) {
            final CountDownLatch each = new CountDownLatch(1);
            done.add(each);
            workers.execute(() -> {
                started.incrementAndGet();
                hold();
                each.countDown();
            });
        }
        while (started.get() < MOST) {
            Thread.onSpinWait();
        }
        assertThat(workers.getPoolSize()).isEqualTo(MOST);
        assertThat(workers.getQueue()).hasSize(1);
        release.countDown();
        for (final CountDownLatch each : done) {
            each.await();
        }
    }

    @Test
    void areFewAgainAfterwards() throws InterruptedException {
        holdUp(FEW);
        final CountDownLatch answered = new CountDownLatch(1);
        workers.execute(answered::countDown);
        answered.await();
        release.countDown();
        while (workers.getPoolSize() > FEW) {
            Thread.onSpinWait();
        }
    }

    private void holdUp(final int threads) throws InterruptedException {
        final CountDownLatch held = new CountDownLatch(threads);
        for (int i = 0; i < threads; i++) {
            workers.execute(() -> {
                held.countDown();
                hold();
            });
        }
        held.await();
    }

    private void hold() {
        try {
            release.await();
        } catch (final InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
