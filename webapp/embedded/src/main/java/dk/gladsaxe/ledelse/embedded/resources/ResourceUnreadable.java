package dk.gladsaxe.ledelse.embedded.resources;

import dk.gladsaxe.ledelse.embedded.problems.BadInput;

/** A resource is listed but cannot be read; the message names the file. */
public final class ResourceUnreadable extends RuntimeException implements BadInput {

    public ResourceUnreadable(final String origin, final Throwable cause) {
        super(origin + " cannot be read: " + cause.getMessage(), cause);
    }
}
