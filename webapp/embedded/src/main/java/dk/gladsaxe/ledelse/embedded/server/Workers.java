package dk.gladsaxe.ledelse.embedded.server;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/**
 * The threads that answer requests. Waking a thread and putting it to sleep again costs more than most requests, so a
 * few threads answer as long as they get on, each taking the next request when it is done with one. Only when requests
 * wait and none was taken up for a moment, because all threads are held up, one more is started; it ends when nothing
 * waits any more. Safe for use by several threads.
 */
final class Workers extends ThreadPoolExecutor {

    private final Backlog backlog;
    private final int few;
    private final Duration patience;
    private final ScheduledExecutorService watch = new ScheduledThreadPoolExecutor(1, work -> daemon(work, "http-watch"));
    private final AtomicBoolean watching = new AtomicBoolean();
    private volatile long takenBefore;

    /**
     * @param few      threads that are always there
     * @param most     threads that there can be
     * @param patience how long requests may wait without any being taken up
     */
    Workers(final int few, final int most, final Duration patience) {
        this(new Backlog(), few, most, patience);
    }

    private Workers(final Backlog backlog, final int few, final int most, final Duration patience) {
        super(few, most, 0, TimeUnit.SECONDS, backlog, numbered());
        this.backlog = backlog;
        this.few = few;
        this.patience = patience;
    }

    @Override
    public void execute(final Runnable request) {
        super.execute(request);
        watchWhatWaits();
    }

    private void watchWhatWaits() {
        if (!backlog.isEmpty() && watching.compareAndSet(false, true)) {
            takenBefore = backlog.taken();
            watch.schedule(this::look, patience.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    private void look() {
        if (!backlog.isEmpty() && backlog.taken() == takenBefore && getPoolSize() < getMaximumPoolSize()) {
            // Starts one because something waits; afterwards there is one too many, which therefore ends when idle.
            setCorePoolSize(getPoolSize() + 1);
            setCorePoolSize(few);
        }
        watching.set(false);
        watchWhatWaits();
    }

    @Override
    protected void terminated() {
        watch.shutdown();
    }

    private static ThreadFactory numbered() {
        final AtomicLong number = new AtomicLong();
        return work -> daemon(work, "http-" + number.incrementAndGet());
    }

    private static Thread daemon(final Runnable work, final String name) {
        final Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.setContextClassLoader(Workers.class.getClassLoader());
        return thread;
    }

    /** Requests that wait, and how many were taken up so far. */
    private static final class Backlog extends LinkedBlockingQueue<Runnable> {

        private static final long serialVersionUID = 1L;

        private final LongAdder taken = new LongAdder();

        long taken() {
            return taken.sum();
        }

        @Override
        public Runnable take() throws InterruptedException {
            final Runnable request = super.take();
            taken.increment();
            return request;
        }

        @Override
        public Runnable poll(final long timeout, final TimeUnit unit) throws InterruptedException {
            final Runnable request = super.poll(timeout, unit);
            if (request != null) {
                taken.increment();
            }
            return request;
        }
    }
}
