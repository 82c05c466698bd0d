package dk.gladsaxe.ledelse.embedded.host;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work of the host that comes again and again, at once and then at intervals, until it is closed. */
final class Recurring implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Recurring.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String name;
    private final ScheduledExecutorService executor;

    private Recurring(final String name) {
        this.name = name;
        this.executor = Executors.newSingleThreadScheduledExecutor(work -> {
            final Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    static Recurring start(final String name, final Duration between, final Runnable work) {
        final Recurring recurring = new Recurring(name);
        recurring.executor.scheduleWithFixedDelay(() -> recurring.run(work), 0, between.toMillis(), TimeUnit.MILLISECONDS);
        return recurring;
    }

    /** Does each of these once, one after the other, for as long as it is not closed. */
    static Recurring once(final String name, final List<Runnable> works) {
        final Recurring recurring = new Recurring(name);
        works.forEach(work -> recurring.executor.execute(() -> {
            if (!recurring.executor.isShutdown()) {
                recurring.run(work);
            }
        }));
        return recurring;
    }

    /** An exception would end it for good. */
    private void run(final Runnable work) {
        try {
            work.run();
        } catch (final RuntimeException e) {
            LOG.error("{} failed", name, e);
        }
    }

    /** Returns when the work that is going on has ended. */
    @Override
    public void close() throws InterruptedException {
        executor.shutdown();
        if (!executor.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            LOG.warn("{} did not end within {} s", name, PATIENCE.toSeconds());
        }
    }
}
