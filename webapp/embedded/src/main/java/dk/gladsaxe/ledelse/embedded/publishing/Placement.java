package dk.gladsaxe.ledelse.embedded.publishing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Puts public nodes where their author twins are: new ones are made, with the folders above them; moved and renamed ones
 * follow; who stands in the way goes where it is on the author instance, or away if it is gone there.
 */
final class Placement {

    private final Twins authors;
    private final Twins publics;
    private final Deque<String> displaced = new ArrayDeque<>();
    private int removed;

    Placement(final Session author, final Session published) {
        this.authors = new Twins(author);
        this.publics = new Twins(published);
    }

    /** @param created whether the node was not there before; moved: whether it was elsewhere */
    record Placed(Node node, boolean created, boolean moved) {
    }

    /** How many nodes that are gone on the author instance had to go. */
    int removed() {
        return removed;
    }

    Placed place(final Node author) throws RepositoryException {
        final Placed placed = put(author);
        while (!displaced.isEmpty()) {
            resettle(displaced.pop());
        }
        return placed;
    }

    private Placed put(final Node author) throws RepositoryException {
        final Node parent = parent(author);
        final Optional<Node> twin = publics.find(author);
        final String path = child(parent, author.getName());
        if (twin.isPresent() && twin.get().getPath().equals(path)) {
            return new Placed(twin.get(), false, false);
        }
        if (parent.hasNode(author.getName())) {
            displace(parent.getNode(author.getName()));
        }
        if (twin.isPresent()) {
            publics.session().move(twin.get().getPath(), path);
            return new Placed(publics.session().getNode(path), false, true);
        }
        return new Placed(publics.create(author, parent), true, false);
    }

    private Node parent(final Node author) throws RepositoryException {
        final Node parent = author.getParent();
        final Optional<Node> twin = publics.find(parent);
        if (twin.isPresent()) {
            return twin.get().getDepth() == 0 || twin.get().getPath().equals(parent.getPath())
                    ? twin.get() : put(parent).node();
        }
        if (parent.isNodeType("nt:folder")) {
            final Node folder = put(parent).node();
            SiblingOrder.place(parent, folder);
            return folder;
        }
        throw new NotPublishable("%s cannot be published, because %s is not: publish that first."
                .formatted(author.getPath(), parent.getPath()));
    }

    private void displace(final Node occupant) throws RepositoryException {
        final String aside = "displaced-" + occupant.getIdentifier();
        publics.session().move(occupant.getPath(), child(occupant.getParent(), aside));
        displaced.push(occupant.getIdentifier());
    }

    private void resettle(final String identifier) throws RepositoryException {
        final Node node = publics.find(identifier).orElseThrow();
        final Optional<Node> author = authors.find(identifier);
        if (author.isPresent()) {
            put(author.get());
        } else {
            rescue(node);
            node.remove();
            removed++;
        }
    }

    /** What stands below a node that goes, and is elsewhere on the author instance, goes there. */
    private void rescue(final Node node) throws RepositoryException {
        for (final Node child : Units.ownChildren(node)) {
            final Optional<Node> author = authors.find(child.getIdentifier());
            if (author.isPresent()) {
                put(author.get());
            } else {
                rescue(child);
                removed++;
            }
        }
    }

    private static String child(final Node parent, final String name) throws RepositoryException {
        return parent.getDepth() == 0 ? "/" + name : parent.getPath() + "/" + name;
    }
}
