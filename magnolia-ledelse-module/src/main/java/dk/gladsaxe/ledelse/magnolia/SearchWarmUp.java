package dk.gladsaxe.ledelse.magnolia;

import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.search.SearchIndex;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Has the first snapshot indexed, so that the first who searches need not wait. The indexes of the snapshots that follow
 * are made out of this one while somebody searches, in hardly any time.
 */
final class SearchWarmUp implements Consumer<Ledelsesgrundlag> {

    private final Executor executor;
    private final AtomicBoolean begun = new AtomicBoolean();

    SearchWarmUp(final Executor executor) {
        this.executor = executor;
    }

    /** On a thread of its own: with very many stories it takes so long that other work must not wait for it. */
    static SearchWarmUp onItsOwnThread() {
        return new SearchWarmUp(work -> {
            final Thread thread = new Thread(work, "ledelse-search");
            thread.setDaemon(true);
            thread.setContextClassLoader(SearchWarmUp.class.getClassLoader());
            thread.start();
        });
    }

    @Override
    public void accept(final Ledelsesgrundlag snapshot) {
        if (begun.compareAndSet(false, true)) {
            executor.execute(() -> SearchIndex.of(snapshot).prepare());
        }
    }
}
