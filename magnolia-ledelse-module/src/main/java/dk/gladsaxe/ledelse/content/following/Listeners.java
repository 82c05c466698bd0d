package dk.gladsaxe.ledelse.content.following;

import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Those who want to hear of new snapshots. For one thread. */
final class Listeners {

    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private final List<Consumer<Ledelsesgrundlag>> listeners = new ArrayList<>();

    void add(final Consumer<Ledelsesgrundlag> listener) {
        listeners.add(listener);
    }

    void tell(final Ledelsesgrundlag snapshot) {
        listeners.forEach(each -> tell(each, snapshot));
    }

    /** What a listener throws is its own matter; it ends neither the reading nor what others hear. */
    static void tell(final Consumer<Ledelsesgrundlag> listener, final Ledelsesgrundlag snapshot) {
        try {
            listener.accept(snapshot);
        } catch (final RuntimeException | Error e) {
            LOG.error("{} failed to take the new snapshot, which is served all the same", listener, e);
        }
    }
}
