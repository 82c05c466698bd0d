package dk.gladsaxe.ledelse.content.following;

import static dk.gladsaxe.ledelse.content.Eventually.until;

import dk.gladsaxe.ledelse.content.ContentSource;
import dk.gladsaxe.ledelse.content.TestRepository;
import dk.gladsaxe.ledelse.content.reading.SnapshotReader;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.observation.Event;
import javax.jcr.observation.EventIterator;

/** Knows when everybody who listens has heard of all changes up to now. */
final class Delivery {

    private static final String MARK = "mark";

    private final TestRepository repository;
    private final Map<String, ContentSource.Subscription> subscriptions = new HashMap<>();
    private final Map<String, Long> heard = new ConcurrentHashMap<>();
    private final AtomicLong marks = new AtomicLong();

    Delivery(final TestRepository repository) throws RepositoryException {
        this.repository = repository;
        for (final String workspace : SnapshotReader.WORKSPACES) {
            subscriptions.put(workspace, repository.observe(workspace, events -> hear(workspace, events)));
        }
    }

    /** Waits until the second of two marks is heard of: everybody has heard then of what came before the first. */
    void await() throws Exception {
        for (final String workspace : SnapshotReader.WORKSPACES) {
            mark(workspace);
            final long last = mark(workspace);
            until("all events have been delivered", () -> heard.getOrDefault(workspace, 0L) >= last);
        }
    }

    void end() throws RepositoryException {
        for (final ContentSource.Subscription each : subscriptions.values()) {
            each.end();
        }
    }

    private long mark(final String workspace) throws RepositoryException {
        final Session session = repository.session(workspace);
        final Node root = session.getRootNode();
        final Node node = root.hasNode(MARK) ? root.getNode(MARK) : root.addNode(MARK, "mgnl:folder");
        final long number = marks.incrementAndGet();
        node.addNode(MARK + number, "mgnl:folder");
        session.save();
        return number;
    }

    private void hear(final String workspace, final EventIterator events) {
        try {
            while (events.hasNext()) {
                final Event event = events.nextEvent();
                if (event.getPath().startsWith("/mark/mark") && event.getType() == Event.NODE_ADDED) {
                    heard.put(workspace, Long.valueOf(event.getPath().substring("/mark/mark".length())));
                }
            }
        } catch (final RepositoryException e) {
            throw new IllegalStateException(e);
        }
    }
}
