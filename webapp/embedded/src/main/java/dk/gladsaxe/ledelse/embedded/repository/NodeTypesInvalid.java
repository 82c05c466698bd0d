package dk.gladsaxe.ledelse.embedded.repository;

import dk.gladsaxe.ledelse.embedded.problems.BadInput;

/** A node type definition cannot be used; the message names the file, the line if it is known, and why. */
public final class NodeTypesInvalid extends RuntimeException implements BadInput {

    public NodeTypesInvalid(final String origin, final int line, final String reason, final Throwable cause) {
        super(line > 0 ? "%s, line %d: %s".formatted(origin, line, reason) : origin + ": " + reason, cause);
    }
}
