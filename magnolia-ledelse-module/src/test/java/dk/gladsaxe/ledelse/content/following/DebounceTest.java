package dk.gladsaxe.ledelse.content.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A burst of signals")
class DebounceTest {

    private static final long QUIET = 100;
    private static final long AT_MOST = 450;

    private long now;
    private long due = Long.MAX_VALUE;
    private Runnable pending;
    private int calls;

    private final ScheduledExecutorService executor = mock(ScheduledExecutorService.class);
    private final Debounce debounce = new Debounce(executor, () -> TimeUnit.MILLISECONDS.toNanos(now),
            Duration.ofMillis(QUIET), Duration.ofMillis(AT_MOST), () -> calls++);

    @BeforeEach
    void anExecutorThatWaitsForTheTestsOwnTime() {
        when(executor.schedule(any(Runnable.class), anyLong(), any())).thenAnswer(invocation -> {
            pending = invocation.getArgument(0);
            due = now + TimeUnit.NANOSECONDS.toMillis(invocation.getArgument(1));
            return mock(ScheduledFuture.class);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 50})
    void makesOneCallAfterItHasBeenQuiet(final int signals) {
        LongStream.range(0, signals).forEach(i -> debounce.signal());

        passTo(QUIET - 1);
        assertThat(calls).isZero();
        passTo(QUIET);
        assertThat(calls).isEqualTo(1);
        passTo(10_000);
        assertThat(calls).isEqualTo(1);
    }

    @Test
    void thatDoesNotEndIsNotWaitedForLongerThanSaid() {
        for (long time = 0; time <= 900; time += 50) {
            passTo(time);
            debounce.signal();
        }

        assertThat(calls).isEqualTo(2);
        passTo(10_000);
        assertThat(calls).isEqualTo(3);
    }

    @Test
    void startsAnewAfterTheCall() {
        debounce.signal();
        passTo(QUIET);
        passTo(5_000);
        debounce.signal();

        passTo(5_000 + QUIET - 1);
        assertThat(calls).isEqualTo(1);
        passTo(5_000 + QUIET);
        assertThat(calls).isEqualTo(2);
    }

    private void passTo(final long time) {
        if (due <= time) {
            now = due;
            due = Long.MAX_VALUE;
            pending.run();
        }
        now = time;
    }
}
