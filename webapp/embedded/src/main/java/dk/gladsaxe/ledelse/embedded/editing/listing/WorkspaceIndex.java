package dk.gladsaxe.ledelse.embedded.editing.listing;

import dk.gladsaxe.ledelse.embedded.editing.Annex;
import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import dk.gladsaxe.ledelse.embedded.repository.Workspaces;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.observation.Event;
import org.apache.jackrabbit.commons.JcrUtils;

/**
 * All items and folders of one workspace, in memory. Reads the whole workspace when it is first asked; after a change it
 * reads again what changed, when it is next asked. Safe for use by several threads.
 */
public final class WorkspaceIndex implements AutoCloseable {

    private static final int ANY_EVENT = Event.NODE_ADDED | Event.NODE_MOVED | Event.NODE_REMOVED
            | Event.PROPERTY_ADDED | Event.PROPERTY_CHANGED | Event.PROPERTY_REMOVED;
    /** Beyond this many changes reading everything is quicker. */
    static final int MANY = 2_000;

    private final Session session;
    private final Changes changes = new Changes();
    private final SortKeys sortKeys = new SortKeys();
    private final NavigableMap<String, Row> byPath = new TreeMap<>();
    private final Map<String, Row> byId = new HashMap<>();
    private List<Row> all = List.of();

    private WorkspaceIndex(final Session session) {
        this.session = session;
    }

    /** Follows that workspace until it is closed. */
    public static WorkspaceIndex open(final Workspaces workspaces, final String workspace) {
        final Session session = workspaces.systemSession(workspace);
        final WorkspaceIndex index = new WorkspaceIndex(session);
        Jcr.run(() -> session.getWorkspace().getObservationManager().addEventListener(
                index.changes::heard, ANY_EVENT, "/", true, null, null, false));
        return index;
    }

    /** All rows, ordered by path. */
    public synchronized List<Row> rows() {
        update();
        return all;
    }

    public synchronized Optional<Row> byId(final String id) {
        update();
        return Optional.ofNullable(byId.get(id));
    }

    public synchronized Optional<Row> byPath(final String path) {
        update();
        return Optional.ofNullable(byPath.get(path));
    }

    /** What its rows are ordered by; as long as the index. */
    SortKeys sortKeys() {
        return sortKeys;
    }

    /** Says that a node at that path was saved, so that whoever asks next finds it though no event has come yet. */
    public void saved(final String path) {
        changes.add(path);
    }

    private void update() {
        final Changes.Taken taken = changes.take();
        if (taken.everything() || !taken.paths().isEmpty()) {
            Jcr.run(() -> {
                session.refresh(false);
                if (taken.everything()) {
                    byPath.clear();
                    collect(session.getRootNode());
                } else {
                    for (final String path : taken.paths()) {
                        renew(path);
                    }
                }
            });
            byId.clear();
            byPath.values().forEach(row -> byId.put(row.id(), row));
            all = List.copyOf(byPath.values());
        }
    }

    /** Reads again the row that a changed node belongs to; of what is new or gone, everything below too. */
    private void renew(final String path) throws RepositoryException {
        String owner = path;
        while (!owner.isEmpty() && !(session.nodeExists(owner) && RowReader.listed(session.getNode(owner)))) {
            forget(owner);
            owner = owner.substring(0, owner.lastIndexOf('/'));
        }
        if (!owner.isEmpty()) {
            final Node node = session.getNode(owner);
            if (byPath.put(owner, RowReader.read(node)) == null) {
                collect(node);
            }
        }
    }

    private void forget(final String path) {
        byPath.remove(path);
        byPath.subMap(path + "/", path + "0").clear();
    }

    private void collect(final Node parent) throws RepositoryException {
        for (final Node node : JcrUtils.getChildNodes(parent)) {
            if (!Annex.contains(node.getPath()) && RowReader.listed(node)) {
                byPath.put(node.getPath(), RowReader.read(node));
                collect(node);
            }
        }
    }

    @Override
    public void close() {
        session.logout();
    }
}
