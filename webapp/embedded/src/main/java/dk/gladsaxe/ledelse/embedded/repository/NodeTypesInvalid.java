package dk.gladsaxe.ledelse.embedded.repository;

/** A node type definition cannot be used; the message names the file, the line if it is known, and why. */
public final class NodeTypesInvalid extends RuntimeException {

    public NodeTypesInvalid(final String origin, final int line, final String reason, final Throwable cause) {
        super(line > 0 ? "%s, line %d: %s".formatted(origin, line, reason) : origin + ": " + reason, cause);
    }
}
