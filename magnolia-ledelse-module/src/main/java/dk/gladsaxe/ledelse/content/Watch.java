package dk.gladsaxe.ledelse.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.jcr.RepositoryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens to all workspaces, as soon as each of them can be listened to. */
final class Watch {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private final ContentSource source;
    private final Runnable onChange;
    private final Map<Workspace, ContentSource.Subscription> subscriptions = new EnumMap<>(Workspace.class);
    private boolean ended;

    Watch(final ContentSource source, final Runnable onChange) {
        this.source = source;
        this.onChange = onChange;
    }

    /** Listens to the workspaces it does not listen to yet; gives one fault for each that cannot be listened to. */
    synchronized List<Fault> begin() {
        final List<Fault> faults = new ArrayList<>();
        for (final Workspace workspace : Workspace.values()) {
            if (!ended && !subscriptions.containsKey(workspace)) {
                try {
                    subscriptions.put(workspace,
                            source.observe(workspace.workspaceName(), events -> onChange.run()));
                } catch (final RepositoryException e) {
                    faults.add(new Fault(workspace.workspaceName(), "/", "",
                            "changes of the workspace cannot be observed: " + e));
                }
            }
        }
        return faults;
    }

    synchronized void end() {
        ended = true;
        subscriptions.forEach((workspace, subscription) -> {
            try {
                subscription.end();
            } catch (final RepositoryException e) {
                LOG.warn("Could not stop listening to {}: {}", workspace.workspaceName(), e.toString());
            }
        });
        subscriptions.clear();
    }
}
