package dk.gladsaxe.ledelse.delivery.changes;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the ledger in the store: step by step, and now and then whole. While the store fails, the feed goes on in
 * memory, and keeping is tried again now and then. Safe for use by several threads, but steps must come in their order.
 */
final class Keeper {

    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final ChangeStore store;
    private final Bounds bounds;
    private final Clock clock;

    private CompletableFuture<Void> latest = CompletableFuture.completedFuture(null);
    private boolean behind = true;
    private boolean failing;
    private Instant failed = Instant.MIN;
    private int steps;
    private long stepBytes;
    private long ledgerBytes;

    Keeper(final ChangeStore store, final Bounds bounds, final Clock clock) {
        this.store = store;
        this.bounds = bounds;
        this.clock = clock;
    }

    /** A number that is not 0 and that nobody else has. */
    static long random() {
        final SecureRandom random = new SecureRandom();
        long number = 0;
        while (number == 0) {
            number = random.nextLong();
        }
        return number;
    }

    /** The ledger that was kept; absent when there is none that can be gone on with. Never fails. */
    CompletableFuture<Optional<Ledger>> load() {
        return store.read().handle((records, failure) -> {
            if (failure != null) {
                LOG.warn("The kept feed of changes cannot be read, so a new one begins: {}", failure.toString());
                return Optional.empty();
            }
            return ledger(records);
        });
    }

    private Optional<Ledger> ledger(final List<byte[]> records) {
        try {
            final Optional<Ledger> ledger = Records.read(records, bounds);
            ledger.ifPresent(found -> goOn(records));
            return ledger;
        } catch (final RecordUnusable e) {
            LOG.warn("The kept feed of changes cannot be gone on with, so a new one begins: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private synchronized void goOn(final List<byte[]> records) {
        behind = false;
        ledgerBytes = records.get(0).length;
        steps = records.size() - 1;
        stepBytes = records.stream().mapToLong(each -> each.length).sum() - ledgerBytes;
    }

    /** Keeps the ledger's last step. */
    synchronized void keep(final Step step, final Ledger ledger) {
        if (behind || steps >= bounds.steps() || stepBytes > Math.max(bounds.stepBytes(), ledgerBytes / 2)) {
            behind = true;
            catchUp(ledger);
            return;
        }
        final byte[] record = Records.of(step, ledger.epoch());
        steps++;
        stepBytes += record.length;
        latest = store.append(record).whenComplete((done, failure) -> appended(failure));
    }

    /** Whether {@link #catchUp} may have something to do. */
    synchronized boolean isBehind() {
        return behind;
    }

    /** Keeps the whole ledger when the store is behind it, unless that has failed just before. */
    synchronized void catchUp(final Ledger ledger) {
        if (!behind || failed.plus(PAUSE).isAfter(clock.instant())) {
            return;
        }
        behind = false;
        final byte[] record = Records.of(ledger);
        steps = 0;
        stepBytes = 0;
        ledgerBytes = record.length;
        latest = store.replace(record).whenComplete((done, failure) -> replaced(failure));
    }

    private synchronized void appended(final Throwable failure) {
        if (failure != null) {
            fail(failure);
        }
    }

    private synchronized void replaced(final Throwable failure) {
        if (failure != null) {
            fail(failure);
            return;
        }
        if (failing) {
            failing = false;
            LOG.info("The feed of changes is kept again");
        }
    }

    private void fail(final Throwable failure) {
        if (!failing) {
            LOG.warn("The feed of changes cannot be kept: {}. It goes on in memory; after a restart, clients may have to"
                    + " begin anew. Keeping it is tried again; this is logged once.", failure.toString());
        }
        failing = true;
        behind = true;
        failed = clock.instant();
    }

    /**
     * Waits until the store has done what it was last asked for, but not for longer than this: a place that is kept is
     * worth more to who gets it, since it holds after a restart.
     */
    void awaitKept(final Duration patience) {
        try {
            latest().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (final TimeoutException | ExecutionException e) {
            LOG.debug("The last step of the feed is not kept yet", e);
        } catch (final InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized CompletableFuture<Void> latest() {
        return latest;
    }
}
