package dk.gladsaxe.ledelse.embedded.publishing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.apache.jackrabbit.commons.JcrUtils;

/** Brings siblings on the public instance into the order they have on the author instance. */
final class SiblingOrder {

    private SiblingOrder() {
    }

    /**
     * Brings those of the children that are there into the order of these names, after all other children.
     *
     * @return the names of those that stood elsewhere
     */
    static Set<String> follow(final List<String> order, final Node published) throws RepositoryException {
        if (!published.getPrimaryNodeType().hasOrderableChildNodes()) {
            return Set.of();
        }
        final List<String> had = names(published);
        final List<String> wanted = new ArrayList<>(order);
        wanted.retainAll(new HashSet<>(had));
        had.retainAll(new HashSet<>(wanted));
        final Set<String> moved = new HashSet<>();
        for (int index = 0; index < wanted.size(); index++) {
            if (!wanted.get(index).equals(had.get(index))) {
                moved.add(wanted.get(index));
            }
        }
        if (!moved.isEmpty()) {
            for (final String name : wanted) {
                published.orderBefore(name, null);
            }
        }
        return moved;
    }

    /** Puts one node before the first of those that follow it on the author instance and are there. */
    static boolean place(final Node author, final Node published) throws RepositoryException {
        final Node parent = published.getParent();
        if (!parent.getPrimaryNodeType().hasOrderableChildNodes()) {
            return false;
        }
        final List<String> wanted = names(author.getParent());
        final List<String> had = names(parent);
        final Optional<String> next = after(author.getName(), wanted, new HashSet<>(had));
        if (next.equals(after(published.getName(), had, new HashSet<>(wanted)))) {
            return false;
        }
        parent.orderBefore(published.getName(), next.orElse(null));
        return true;
    }

    private static Optional<String> after(final String name, final List<String> names, final Set<String> candidates) {
        return names.subList(names.indexOf(name) + 1, names.size()).stream().filter(candidates::contains).findFirst();
    }

    static List<String> names(final Node parent) throws RepositoryException {
        return names(JcrUtils.getChildNodes(parent));
    }

    static List<String> names(final Iterable<Node> nodes) throws RepositoryException {
        final List<String> names = new ArrayList<>();
        for (final Node node : nodes) {
            names.add(node.getName());
        }
        return names;
    }
}
