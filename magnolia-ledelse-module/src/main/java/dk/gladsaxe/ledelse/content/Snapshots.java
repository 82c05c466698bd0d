package dk.gladsaxe.ledelse.content;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The content as readers may see it, kept up to date in memory, and the one thread that reads it from the repository.
 * Safe for use by several threads.
 */
public interface Snapshots extends Supplier<Ledelsesgrundlag> {

    /** The content as readers may see it today; of what could be read, while not every workspace could be. */
    @Override
    Ledelsesgrundlag get();

    /** As {@link #get}, but absent until every workspace was read at least once. Never waits. */
    Optional<Ledelsesgrundlag> complete();

    /**
     * Tells the listener, on the thread that reads, of each new snapshot of all workspaces once others can get it, and
     * of the present one, if there is one. What the listener throws is logged and ends nothing.
     */
    void onSwap(Consumer<Ledelsesgrundlag> listener);

    /**
     * Runs work on the thread that reads, which alone has sessions; reads and other work wait for it, so it must be
     * short. The result fails with what the work throws, and when the service was closed.
     */
    <T> CompletableFuture<T> submit(RepositoryWork<T> work);
}
