package dk.gladsaxe.ledelse.content.following;

import dk.gladsaxe.ledelse.content.Content;
import dk.gladsaxe.ledelse.content.ContentSource;
import dk.gladsaxe.ledelse.content.Fault;
import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.content.RepositoryWork;
import dk.gladsaxe.ledelse.content.Snapshots;
import dk.gladsaxe.ledelse.content.reading.SnapshotReader;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the snapshot up to date. Whoever asks gets it from memory; one daemon thread reads the repository, first when
 * the service starts and then after each burst of changes, and swaps the snapshot in one step.
 *
 * <p>What depends on the date (ended consent, stories to come, the current edition) needs no change in the repository
 * and no timer: the content is kept whole, and the first who asks on a new day makes the view of that day out of it.
 *
 * <p>While a workspace cannot be read, the last snapshot that was made of all workspaces stays; when there is none yet,
 * it is made of what could be read. Reading is tried again at growing intervals, and what is wrong is logged once.
 */
public final class SnapshotService implements Snapshots, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SnapshotService.class);

    private final Clock clock;
    private final Pace pace;
    private final SnapshotReader reader;
    private final Watch watch;
    private final FaultLog faultLog = new FaultLog();
    private final ReadingThread thread;
    private final CountDownLatch firstRead = new CountDownLatch(1);

    private volatile Ledelsesgrundlag snapshot;
    private volatile boolean everComplete;

    // Of the reading thread alone.
    private final Listeners listeners = new Listeners();
    private Duration retryDelay;
    private ScheduledFuture<?> retry;

    private SnapshotService(final ContentSource source, final Clock clock, final Pace pace) {
        this.clock = clock;
        this.pace = pace;
        this.retryDelay = pace.firstRetry();
        this.reader = new SnapshotReader(source, clock.getZone());
        this.snapshot = Ledelsesgrundlag.of(Content.EMPTY, LocalDate.now(clock));
        this.thread = new ReadingThread(source);
        final Debounce debounce =
                new Debounce(thread.executor(), System::nanoTime, pace.quiet(), pace.atMost(), this::rebuild);
        this.watch = new Watch(source, debounce::signal);
    }

    /**
     * Starts to read and follow the content.
     *
     * @param clock whose date decides what readers may see, and whose zone says where the readers are
     */
    public static SnapshotService start(final ContentSource source, final Clock clock) {
        return start(source, clock, Pace.USUAL);
    }

    static SnapshotService start(final ContentSource source, final Clock clock, final Pace pace) {
        final SnapshotService service = new SnapshotService(source, clock, pace);
        service.thread.executor().execute(service::rebuild);
        return service;
    }

    /** The content as readers may see it today. Waits only while the first read has not ended, and not for long. */
    @Override
    public Ledelsesgrundlag get() {
        awaitFirstRead();
        return today();
    }

    @Override
    public Optional<Ledelsesgrundlag> complete() {
        return everComplete ? Optional.of(today()) : Optional.empty();
    }

    @Override
    public void onSwap(final Consumer<Ledelsesgrundlag> listener) {
        thread.executor().execute(() -> {
            listeners.add(listener);
            complete().ifPresent(present -> Listeners.tell(listener, present));
        });
    }

    @Override
    public <T> CompletableFuture<T> submit(final RepositoryWork<T> work) {
        return thread.submit(work);
    }

    /** Ends following the content; what was read last can still be asked for. A read under way is waited for. */
    @Override
    public void close() {
        watch.end();
        thread.end(pace.firstRead());
        firstRead.countDown();
    }

    private Ledelsesgrundlag today() {
        final Ledelsesgrundlag latest = snapshot;
        final LocalDate today = LocalDate.now(clock);
        return latest.day().equals(today) ? latest : turnTo(today);
    }

    private synchronized Ledelsesgrundlag turnTo(final LocalDate day) {
        if (!snapshot.day().equals(day)) {
            snapshot = snapshot.on(day);
            thread.executor().execute(this::tellListeners);
        }
        return snapshot;
    }

    private synchronized void replaceBy(final Ledelsesgrundlag made) {
        snapshot = made;
    }

    private void tellListeners() {
        complete().ifPresent(listeners::tell);
    }

    private void rebuild() {
        try {
            final List<Fault> faults = new ArrayList<>(watch.begin());
            final Content content = reader.read(watch.changes());
            final boolean news = content != snapshot.content() || content.complete() && !everComplete;
            if (news && (content.complete() || !everComplete)) {
                replaceBy(snapshot.following(content, LocalDate.now(clock)));
                everComplete |= content.complete();
                firstRead.countDown();
                tellListeners();
            }
            again(reader.isDone() && faults.isEmpty());
            faults.addAll(content.faults());
            faultLog.report(faults);
        } catch (final RuntimeException | Error e) {
            // Errors too: a library of another version than expected shows as one, and the executor would keep it to
            // itself, so that pages stayed empty and nobody knew why.
            final Fault fault = new Fault("all workspaces", "/", "", "cannot be read: " + e);
            if (!faultLog.report(List.of(fault)).isEmpty()) {
                LOG.error("The last snapshot stays, and reading is tried again; this is logged once", e);
            }
            again(false);
        } finally {
            firstRead.countDown();
        }
    }

    private void again(final boolean allWell) {
        if (retry != null) {
            retry.cancel(false);
        }
        if (allWell) {
            retryDelay = pace.firstRetry();
        } else {
            retry = thread.executor().schedule(this::rebuild, retryDelay.toMillis(), TimeUnit.MILLISECONDS);
            final Duration doubled = retryDelay.multipliedBy(2);
            retryDelay = doubled.compareTo(pace.lastRetry()) < 0 ? doubled : pace.lastRetry();
        }
    }

    private void awaitFirstRead() {
        try {
            if (!firstRead.await(pace.firstRead().toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("The first read of the content takes long; answering without it");
            }
        } catch (final InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
