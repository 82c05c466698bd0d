package dk.gladsaxe.ledelse.content.reading;

import java.util.Set;

/**
 * What has changed in one workspace since it was last asked about.
 *
 * @param everything whether anything may have changed; then there are no paths
 * @param nodes      the paths of nodes whose own properties have changed
 * @param trees      the paths at which nodes have come, gone or moved, with all that is below
 */
public record Changes(boolean everything, Set<String> nodes, Set<String> trees) {

    public static final Changes NONE = new Changes(false, Set.of(), Set.of());
    public static final Changes EVERYTHING = new Changes(true, Set.of(), Set.of());

    public Changes {
        nodes = Set.copyOf(nodes);
        trees = Set.copyOf(trees);
    }

    /** Whether nothing has. */
    public boolean none() {
        return !everything && nodes.isEmpty() && trees.isEmpty();
    }
}
