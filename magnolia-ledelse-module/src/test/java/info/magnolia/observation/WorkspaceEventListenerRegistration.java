package info.magnolia.observation;

import dk.gladsaxe.ledelse.content.ContentSource;
import java.util.concurrent.atomic.AtomicInteger;
import javax.jcr.RepositoryException;
import javax.jcr.observation.EventListener;

/** Plays the class of the same name in a Magnolia, as far as the module calls it. */
public final class WorkspaceEventListenerRegistration {

    private static final AtomicInteger REGISTERED = new AtomicInteger();
    private static volatile ContentSource source;

    private WorkspaceEventListenerRegistration() {
    }

    public static Registrar observe(
            final String workspace, final String observationPath, final EventListener eventListener) {
        if (!observationPath.equals("/")) {
            throw new IllegalArgumentException("only the whole workspace is played");
        }
        return () -> {
            final ContentSource.Subscription subscription = source.observe(workspace, eventListener);
            REGISTERED.incrementAndGet();
            return () -> {
                REGISTERED.decrementAndGet();
                subscription.end();
            };
        };
    }

    /** Decides what the CMS's repository is. */
    public static void play(final ContentSource content) {
        source = content;
    }

    public static int registered() {
        return REGISTERED.get();
    }

    /** As in a Magnolia. */
    public interface Registrar {
        Handle register() throws RepositoryException;
    }

    /** As in a Magnolia. */
    public interface Handle {
        void unregister() throws RepositoryException;
    }
}
