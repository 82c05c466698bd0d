package dk.gladsaxe.ledelse.embedded.delivery.content;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The way from a result to the node that is being written, through child nodes and references.
 *
 * @param references how many references lie on it
 * @param nodes      the identifiers of the nodes on it
 */
record Trail(int references, Set<String> nodes) {

    /** How many references are followed in a row at most, where an endpoint sets no limit of its own. */
    static final int MAX_REFERENCES = 16;

    static final Trail START = new Trail(0, Set.of());

    Trail to(final String identifier) {
        final Set<String> longer = new LinkedHashSet<>(nodes);
        longer.add(identifier);
        return new Trail(references, longer);
    }

    Trail overReference() {
        return new Trail(references + 1, nodes);
    }

    /**
     * Whether a reference to that node may be followed from here.
     *
     * @param depth  the endpoint's; negative for no limit
     * @param repeat whether a node may hold itself, directly or not
     */
    boolean mayFollow(final String identifier, final int depth, final boolean repeat) {
        return references < (depth < 0 ? MAX_REFERENCES : depth) && (repeat || !nodes.contains(identifier));
    }
}
