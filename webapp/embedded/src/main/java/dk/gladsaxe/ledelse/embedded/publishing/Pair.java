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
        final Session ofAuthor = author.systemSession(workspace);
        try {
            return new Pair(workspace, ofAuthor, visitors.systemSession(workspace));
        } catch (final RuntimeException e) {
            ofAuthor.logout();
            throw e;
        }
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
        final Copying copying = new Copying(author, visitors, status);
        final Publication publication = copying.run(units);
        save(units, copying, status, session -> { });
        return publication;
    }

    /** What else is written before the author's session is saved. */
    @FunctionalInterface
    interface Record {
        void on(Session author) throws RepositoryException;
    }

    /** Saves the public instance, and then records on the author's what was copied. */
    void save(final Collection<Node> units, final Copying copying, final Status status, final Record more)
            throws RepositoryException {
        visitors.save();
        for (final Node unit : units) {
            if (copying.touched(unit) || !status.holdsFor(unit)) {
                status.apply(unit);
            }
        }
        more.on(author);
        author.save();
    }

    @Override
    public void close() {
        author.logout();
        visitors.logout();
    }
}
