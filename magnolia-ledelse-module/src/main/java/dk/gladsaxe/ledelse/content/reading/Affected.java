package dk.gladsaxe.ledelse.content.reading;

import java.util.HashSet;
import java.util.Set;

/** Tells whether changes have to do with a node: with itself, with what is in it, or with all that is where it is. */
final class Affected {

    private final Changes changes;
    private final Set<String> touched = new HashSet<>();

    Affected(final Changes changes) {
        this.changes = changes;
        changes.nodes().forEach(path -> touched.addAll(Paths.along(path)));
        changes.trees().forEach(path -> touched.addAll(Paths.along(path)));
    }

    boolean at(final String path) {
        return changes.everything() || touched.contains(path)
                || Paths.above(path).stream().anyMatch(changes.trees()::contains);
    }
}
