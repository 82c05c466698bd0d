package dk.gladsaxe.ledelse.content.following;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Makes one call out of a burst of signals: when no signal has come for a while, but never later than a fixed time
 * after the first one. Signals may come from any thread; calls are made by the executor.
 */
final class Debounce {

    private final ScheduledExecutorService executor;
    private final LongSupplier nanoTime;
    private final long quietNanos;
    private final long atMostNanos;
    private final Runnable call;

    private ScheduledFuture<?> pending;
    private long firstSignal;

    Debounce(
            final ScheduledExecutorService executor,
            final LongSupplier nanoTime,
            final Duration quiet,
            final Duration atMost,
            final Runnable call) {
        this.executor = executor;
        this.nanoTime = nanoTime;
        this.quietNanos = quiet.toNanos();
        this.atMostNanos = atMost.toNanos();
        this.call = call;
    }

    synchronized void signal() {
        final long now = nanoTime.getAsLong();
        if (pending == null) {
            firstSignal = now;
        } else {
            pending.cancel(false);
        }
        final long delay = Math.max(0, Math.min(quietNanos, firstSignal + atMostNanos - now));
        pending = executor.schedule(this::fire, delay, TimeUnit.NANOSECONDS);
    }

    private void fire() {
        synchronized (this) {
            pending = null;
        }
        call.run();
    }
}
