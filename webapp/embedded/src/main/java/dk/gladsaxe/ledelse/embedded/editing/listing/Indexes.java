package dk.gladsaxe.ledelse.embedded.editing.listing;

import dk.gladsaxe.ledelse.embedded.repository.Workspaces;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The index of each workspace, opened when it is first asked for. Safe for use by several threads. */
public final class Indexes implements AutoCloseable {

    private final Workspaces workspaces;
    private final Map<String, WorkspaceIndex> open = new ConcurrentHashMap<>();

    public Indexes(final Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    public WorkspaceIndex of(final String workspace) {
        return open.computeIfAbsent(workspace, name -> WorkspaceIndex.open(workspaces, name));
    }

    /** Says that a node was saved, to the index of its workspace if there is one. */
    public void saved(final String workspace, final String path) {
        final WorkspaceIndex index = open.get(workspace);
        if (index != null) {
            index.saved(path);
        }
    }

    @Override
    public void close() {
        open.values().forEach(WorkspaceIndex::close);
    }
}
