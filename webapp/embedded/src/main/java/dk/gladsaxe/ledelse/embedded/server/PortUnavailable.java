package dk.gladsaxe.ledelse.embedded.server;

import dk.gladsaxe.ledelse.embedded.problems.BadInput;

/** The server cannot listen where it was told to; the message says what to do about it. */
public final class PortUnavailable extends RuntimeException implements BadInput {

    public PortUnavailable(final String address, final int port, final Throwable cause) {
        super("Port " + port + " on " + address + " cannot be used (" + cause.getMessage() + "). Another program may be"
                + " listening there: stop it, or choose another port with --port N (0 takes a free one).", cause);
    }
}
