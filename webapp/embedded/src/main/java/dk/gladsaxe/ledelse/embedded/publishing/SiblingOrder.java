package dk.gladsaxe.ledelse.embedded.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.apache.jackrabbit.commons.JcrUtils;

/** Brings siblings on the public instance into the order they have on the author instance. */
final class SiblingOrder {

    private SiblingOrder() {
    }

    /** Orders the public node's children of these names; all of them are there. */
    static boolean follow(final List<Node> children, final Node published)
            throws RepositoryException {
        if (!orderable(published)) {
            return false;
        }
        final List<String> wanted = names(children);
        final List<String> had = new ArrayList<>(names(JcrUtils.getChildNodes(published)));
        had.retainAll(wanted);
        if (had.equals(wanted)) {
            return false;
        }
        for (final String name : wanted) {
            published.orderBefore(name, null);
        }
        return true;
    }

    /** Puts one node before the first of those that follow it on the author instance and are there. */
    static boolean place(final Node author, final Node published) throws RepositoryException {
        final Node parent = published.getParent();
        if (!orderable(parent)) {
            return false;
        }
        final List<String> wanted = names(JcrUtils.getChildNodes(author.getParent()));
        final List<String> had = names(JcrUtils.getChildNodes(parent));
        final List<String> after = wanted.subList(wanted.indexOf(author.getName()) + 1, wanted.size());
        final Optional<String> next = after.stream().filter(had::contains).findFirst();
        final int index = had.indexOf(published.getName());
        final List<String> later = had.subList(index + 1, had.size());
        final Optional<String> nextNow = later.stream().filter(wanted::contains).findFirst();
        if (next.equals(nextNow)) {
            return false;
        }
        parent.orderBefore(published.getName(), next.orElse(null));
        return true;
    }

    private static boolean orderable(final Node node) throws RepositoryException {
        return node.getPrimaryNodeType().hasOrderableChildNodes();
    }

    private static List<String> names(final Iterable<Node> nodes) throws RepositoryException {
        final List<String> names = new ArrayList<>();
        for (final Node node : nodes) {
            names.add(node.getName());
        }
        return names;
    }
}
