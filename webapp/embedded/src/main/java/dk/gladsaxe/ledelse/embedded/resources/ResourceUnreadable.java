package dk.gladsaxe.ledelse.embedded.resources;

/** A resource is listed but cannot be read; the message names the file. */
public final class ResourceUnreadable extends RuntimeException {

    public ResourceUnreadable(final String origin, final Throwable cause) {
        super(origin + " cannot be read: " + cause.getMessage(), cause);
    }
}
