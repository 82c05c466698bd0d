package dk.gladsaxe.ledelse.content.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Finds out at which nodes reading has to begin again after changes, so that no node is read twice. */
final class Roots {

    private final Session session;
    private final ItemReader<?> reader;
    private final Set<String> roots = new HashSet<>();

    Roots(final Session session, final ItemReader<?> reader) {
        this.session = session;
        this.reader = reader;
    }

    /** The paths, some of which may no longer lead to a node; what was there is gone then. */
    Set<String> of(final Changes changes) throws RepositoryException {
        // In this order a tree comes before those that are in it.
        for (final String tree : new TreeSet<>(changes.trees())) {
            if (!isCovered(tree)) {
                final Optional<String> item = itemAmong(Paths.above(tree));
                if (item.isPresent() || !isOfTheRepository(tree)) {
                    roots.add(item.orElse(tree));
                }
            }
        }
        for (final String node : changes.nodes()) {
            if (!isCovered(node)) {
                itemAmong(Paths.along(node)).ifPresent(roots::add);
            }
        }
        return roots;
    }

    private boolean isCovered(final String path) {
        return Paths.along(path).stream().anyMatch(roots::contains);
    }

    private Optional<String> itemAmong(final List<String> paths) throws RepositoryException {
        for (final String path : paths) {
            if (!session.nodeExists(path)) {
                return Optional.empty();
            }
            if (reader.isItem(session.getNode(path))) {
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }

    private static boolean isOfTheRepository(final String tree) {
        return Paths.along(tree).stream()
                .anyMatch(path -> ItemReader.isOfTheRepository(path.substring(path.lastIndexOf('/') + 1)));
    }
}
