package dk.gladsaxe.ledelse.content.following;

import dk.gladsaxe.ledelse.content.ContentSource;
import dk.gladsaxe.ledelse.content.Fault;
import dk.gladsaxe.ledelse.content.reading.Changes;
import dk.gladsaxe.ledelse.content.reading.SnapshotReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.jcr.RepositoryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens to all workspaces, as soon as each of them can be listened to, and keeps what it hears. */
final class Watch {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private final ContentSource source;
    private final Runnable onChange;
    private final Map<String, Listening> listening = new HashMap<>();
    private boolean ended;

    Watch(final ContentSource source, final Runnable onChange) {
        this.source = source;
        this.onChange = onChange;
    }

    private record Listening(ChangeLog log, ContentSource.Subscription subscription) { }

    /** Listens to the workspaces it does not listen to yet; gives one fault for each that cannot be listened to. */
    synchronized List<Fault> begin() {
        final List<Fault> faults = new ArrayList<>();
        for (final String workspace : SnapshotReader.WORKSPACES) {
            if (!ended && !listening.containsKey(workspace)) {
                try {
                    final ChangeLog log = new ChangeLog(onChange);
                    listening.put(workspace, new Listening(log, source.observe(workspace, log)));
                } catch (final RepositoryException e) {
                    faults.add(new Fault(workspace, "/", "", "changes of the workspace cannot be observed: " + e));
                }
            }
        }
        return faults;
    }

    /** What has changed in each workspace since this was last called; everything in one that it does not listen to. */
    synchronized Map<String, Changes> changes() {
        final Map<String, Changes> changes = new HashMap<>();
        for (final String workspace : SnapshotReader.WORKSPACES) {
            final Listening known = listening.get(workspace);
            changes.put(workspace, known == null ? Changes.EVERYTHING : known.log().fetch());
        }
        return changes;
    }

    synchronized void end() {
        ended = true;
        listening.forEach((workspace, each) -> {
            try {
                each.subscription().end();
            } catch (final RepositoryException e) {
                LOG.warn("Could not stop listening to {}: {}", workspace, e.toString());
            }
        });
        listening.clear();
    }
}
