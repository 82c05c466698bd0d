package dk.gladsaxe.ledelse.embedded.resources;

import dk.gladsaxe.ledelse.embedded.problems.BadInput;
import dk.gladsaxe.ledelse.embedded.problems.Reason;
import java.io.IOException;

/** A resource is listed but cannot be read; the message names the file. */
public final class ResourceUnreadable extends RuntimeException implements BadInput {

    public ResourceUnreadable(final String origin, final Throwable cause) {
        super(origin + " cannot be read: " + reason(cause), cause);
    }

    private static String reason(final Throwable error) {
        if (error instanceof IOException file) {
            return Reason.of(file);
        }
        return error.getCause() instanceof IOException file ? Reason.of(file) : error.getMessage();
    }
}
