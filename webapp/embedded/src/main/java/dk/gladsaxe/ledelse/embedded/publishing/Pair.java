package dk.gladsaxe.ledelse.embedded.publishing;

import dk.gladsaxe.ledelse.embedded.repository.Workspaces;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** A session on each of the two instances, for one publication in one workspace. */
record Pair(String workspace, Session author, Session visitors) implements AutoCloseable {

    static Pair open(final String workspace, final Workspaces author, final Workspaces visitors) {
        return new Pair(workspace, author.systemSession(workspace), visitors.systemSession(workspace));
    }

    Node node(final String path) throws RepositoryException {
        if (!path.startsWith("/") || !author.nodeExists(path)) {
            throw new NotPublishable("There is nothing at %s:%s on the author instance.".formatted(workspace, path));
        }
        return author.getNode(path);
    }

    /** The folders above the node that are not public yet, the topmost first. */
    List<Node> missingFolders(final Node node) throws RepositoryException {
        final Twins publics = new Twins(visitors);
        final Deque<Node> missing = new ArrayDeque<>();
        Node folder = node;
        while (folder.getDepth() > 1) {
            folder = folder.getParent();
            if (folder.isNodeType("nt:folder") && publics.find(folder).isEmpty()) {
                missing.push(folder);
            }
        }
        return new ArrayList<>(missing);
    }

    /** Copies the nodes in that order, saves the public instance, and then records the publication on the author's. */
    Publication copy(final Collection<Node> units, final Status status) throws RepositoryException {
        final Placement placement = new Placement(author, visitors);
        final NodeCopy copy = new NodeCopy(new Twins(visitors));
        int created = 0;
        int updated = 0;
        for (final Node unit : units) {
            final Placement.Placed placed = placement.place(unit);
            final boolean changed = copy.apply(unit, placed.node())
                    | SiblingOrder.place(unit, placed.node()) | placed.moved();
            created += placed.created() ? 1 : 0;
            updated += changed && !placed.created() ? 1 : 0;
            if (changed || placed.created()) {
                status.apply(placed.node());
            }
        }
        visitors.save();
        record(units, status);
        return new Publication(created, updated, units.size() - created - updated, placement.removed());
    }

    void record(final Collection<Node> units, final Status status) throws RepositoryException {
        for (final Node unit : units) {
            status.apply(unit);
        }
        author.save();
    }

    @Override
    public void close() {
        author.logout();
        visitors.logout();
    }
}
