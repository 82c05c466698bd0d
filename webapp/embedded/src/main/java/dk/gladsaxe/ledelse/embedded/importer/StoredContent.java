package dk.gladsaxe.ledelse.embedded.importer;

import java.util.List;
import java.util.Optional;

/** What is stored already, and has to be found again. */
interface StoredContent {

    /** A place where nothing is stored yet. */
    StoredContent NOTHING = new StoredContent() {
        @Override
        public Optional<Stored> node(final String workspace, final String path) {
            return Optional.empty();
        }

        @Override
        public List<Stored> top(final String workspace) {
            return List.of();
        }
    };

    /** The node at the path with all below it. */
    Optional<Stored> node(String workspace, String path);

    /** The nodes directly below the root. */
    List<Stored> top(String workspace);
}
