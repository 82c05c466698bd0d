package dk.gladsaxe.ledelse.embedded.host;

import dk.gladsaxe.ledelse.embedded.problems.BadInput;

/** A descriptor or content type names a resource that no module brings. */
final class MissingFile extends RuntimeException implements BadInput {

    private static final long serialVersionUID = 1L;

    MissingFile(final String path) {
        super("A module names the node type file " + path + ", which no module has. Add it, or correct the path in"
                + " nodeTypeFile of the descriptor or nodeTypeDefinition of the content type.");
    }
}
