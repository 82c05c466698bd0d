package dk.gladsaxe.ledelse.delivery.changes;

import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The feed of changes. It compares each snapshot with the one before, and the first one with what was kept before the
 * last restart. That first comparison looks into every item, on a thread of its own; who asks before it has ended waits
 * for it, but not for long. Safe for use by several threads.
 */
public final class Journal {

    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);
    private static final Duration KEEPING = Duration.ofMillis(250);

    private final Supplier<Optional<Ledelsesgrundlag>> content;
    private final Keeper keeper;
    private final long life = Keeper.random();
    private final Bounds bounds;
    private final Clock clock;
    private final Executor executor;
    private final Duration patience;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CountDownLatch compared = new CountDownLatch(1);

    private volatile Feed feed;

    // Under the lock of this.
    private Ledger ledger;

    /**
     * A feed that begins when {@link #follow} is called with content there.
     *
     * @param content  the latest content that may be delivered; absent until there is any, and the same object as long
     *                 as nothing changes
     * @param executor runs the first comparison
     * @param patience how long somebody who asks before it has ended waits for it
     */
    Journal(
            final Supplier<Optional<Ledelsesgrundlag>> content,
            final ChangeStore store,
            final Bounds bounds,
            final Clock clock,
            final Executor executor,
            final Duration patience) {
        this.content = content;
        this.keeper = new Keeper(store, bounds, clock);
        this.bounds = bounds;
        this.clock = clock;
        this.executor = executor;
        this.patience = patience;
    }

    /** A feed of this content that is kept in this store; {@link #follow} is to be called at each swap. */
    public static Journal of(
            final Supplier<Optional<Ledelsesgrundlag>> content, final ChangeStore store, final Clock clock) {
        return new Journal(content, store, Bounds.USUAL, clock, Journal::onDaemon, Duration.ofSeconds(2));
    }

    private static void onDaemon(final Runnable work) {
        final Thread thread = new Thread(work, "ledelse-changes");
        thread.setDaemon(true);
        thread.setContextClassLoader(Journal.class.getClassLoader());
        thread.start();
    }

    /** Takes up what has changed in the content. Does not wait for the first comparison. */
    public void follow() {
        if (feed != null) {
            latest();
        } else if (content.get().isPresent() && begun.compareAndSet(false, true)) {
            keeper.load().thenAcceptAsync(this::begin, executor).exceptionally(failure -> {
                LOG.error("The feed of changes could not begin; this is tried again at the next change", failure);
                begun.set(false);
                return null;
            });
        }
    }

    private synchronized void begin(final Optional<Ledger> kept) {
        ledger = kept.orElseGet(() -> Ledger.empty(Keeper.random()));
        final Ledelsesgrundlag snapshot = content.get().orElseThrow();
        final Connections connections = new Connections(snapshot);
        final Step step = Comparison.whole(ledger, snapshot, connections, moment());
        if (step.isEmpty()) {
            keeper.catchUp(ledger);
        } else {
            take(step);
        }
        new Positions(ledger, snapshot, connections).settleAll();
        feed = Feed.of(snapshot, ledger);
        compared.countDown();
        latest();
    }

    private Comparison.Moment moment() {
        return new Comparison.Moment(life, clock.instant());
    }

    private List<Entry> take(final Step step) {
        final List<Entry> over = ledger.take(step, bounds);
        keeper.keep(step, ledger);
        return over;
    }

    private Feed latest() {
        if (isCurrent(feed) && !keeper.isBehind()) {
            return feed;
        }
        synchronized (this) {
            final Ledelsesgrundlag snapshot = content.get().orElse(feed.snapshot());
            if (snapshot != feed.snapshot()) {
                feed = next(snapshot);
            }
            keeper.catchUp(ledger);
            return feed;
        }
    }

    private boolean isCurrent(final Feed known) {
        return content.get().filter(snapshot -> snapshot != known.snapshot()).isEmpty();
    }

    private Feed next(final Ledelsesgrundlag snapshot) {
        final Connections connections = new Connections(snapshot);
        final Step step = Comparison.since(feed.snapshot(), ledger, snapshot, connections, moment());
        if (step.isEmpty()) {
            return feed.of(snapshot);
        }
        final List<Entry> over = take(step);
        final Positions positions = new Positions(ledger, snapshot, connections);
        // Of many changes it costs less to ask every other item what it shows than to ask each of them who shows it.
        if (step.changed().size() > ledger.present().size() / 2) {
            positions.settleAll();
            return Feed.of(snapshot, ledger);
        }
        return feed.after(over, positions.settle(step, over), snapshot, ledger);
    }

    /** The first changes for a client that knows nothing. */
    public FeedAnswer full(final int limit) {
        return answer(pages -> pages.full(limit));
    }

    /** The first changes since this token was given out. */
    public FeedAnswer since(final String token, final int limit) {
        return answer(pages -> pages.since(token, limit));
    }

    /** The next changes after the page that gave this cursor. */
    public FeedAnswer next(final String cursor, final int limit) {
        return answer(pages -> pages.next(cursor, limit));
    }

    private FeedAnswer answer(final Function<Pages, FeedAnswer> asked) {
        if (feed == null) {
            follow();
            awaitFirstComparison();
        }
        if (feed == null) {
            return new FeedAnswer.NotReady();
        }
        final Feed told = latest();
        keeper.awaitKept(KEEPING);
        return asked.apply(new Pages(told));
    }

    private void awaitFirstComparison() {
        try {
            if (!compared.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("The first comparison of the content takes long; answering without it");
            }
        } catch (final InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
