package dk.gladsaxe.ledelse.content.following;

import dk.gladsaxe.ledelse.content.ContentSource;
import dk.gladsaxe.ledelse.content.RepositoryWork;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one daemon thread that has sessions of the repository. What it is given after its end is dropped, or fails where
 * there is a result. Safe for use by several threads.
 */
final class ReadingThread {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingThread.class);

    private final ContentSource source;
    private final ScheduledThreadPoolExecutor executor;
    private final Set<CompletableFuture<?>> unfinished = ConcurrentHashMap.newKeySet();

    ReadingThread(final ContentSource source) {
        this.source = source;
        this.executor = new ScheduledThreadPoolExecutor(
                1, ReadingThread::daemon, new ThreadPoolExecutor.DiscardPolicy());
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        executor.setRemoveOnCancelPolicy(true);
    }

    ScheduledExecutorService executor() {
        return executor;
    }

    <T> CompletableFuture<T> submit(final RepositoryWork<T> work) {
        final CompletableFuture<T> result = new CompletableFuture<>();
        unfinished.add(result);
        result.whenComplete((value, failure) -> unfinished.remove(result));
        executor.execute(() -> run(work, result));
        if (executor.isShutdown()) {
            fail(result);
        }
        return result;
    }

    /** Ends the thread when what it does now is done, and waits for that, but no longer than so long. */
    void end(final Duration patience) {
        // Not shutdownNow: an interrupt in the middle of a read closes the repository's files.
        executor.shutdown();
        try {
            if (!executor.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("The content is still being read; its thread is left to end by itself");
            }
        } catch (final InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        unfinished.forEach(ReadingThread::fail);
    }

    private <T> void run(final RepositoryWork<T> work, final CompletableFuture<T> result) {
        try {
            result.complete(work.with(source));
        } catch (final Throwable e) {
            // Whatever it is, it belongs to who waits for the result, and must not end this thread.
            result.completeExceptionally(e);
        }
    }

    private static void fail(final CompletableFuture<?> result) {
        result.completeExceptionally(
                new IllegalStateException("the content is no longer followed; nothing more is done with its sessions"));
    }

    private static Thread daemon(final Runnable work) {
        final Thread thread = new Thread(work, "ledelse-snapshot");
        thread.setDaemon(true);
        // The thread is made during somebody's request; it must not keep that request's class loader.
        thread.setContextClassLoader(ReadingThread.class.getClassLoader());
        return thread;
    }
}
