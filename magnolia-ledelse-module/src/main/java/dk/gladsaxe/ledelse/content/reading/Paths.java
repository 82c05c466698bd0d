package dk.gladsaxe.ledelse.content.reading;

import java.util.ArrayList;
import java.util.List;

/** Absolute paths of nodes. */
final class Paths {

    private Paths() {
    }

    /** The path of each node above the one at this path, the topmost first and the root left out. */
    static List<String> above(final String path) {
        final List<String> above = new ArrayList<>();
        for (int slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1)) {
            above.add(path.substring(0, slash));
        }
        return above;
    }

    /** As {@link #above}, with the path itself at the end. */
    static List<String> along(final String path) {
        final List<String> along = above(path);
        along.add(path);
        return along;
    }
}
