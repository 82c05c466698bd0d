package dk.gladsaxe.ledelse.embedded.server;

import dk.gladsaxe.ledelse.embedded.problems.BadInput;
import java.net.SocketException;

/** The server cannot listen where it was told to; the message says what to do about it. */
public final class PortUnavailable extends RuntimeException implements BadInput {

    public PortUnavailable(final String address, final int port, final Throwable cause) {
        super("Port %d on %s cannot be used (%s). %s".formatted(port, address, cause.getMessage(), remedy(cause)), cause);
    }

    private static String remedy(final Throwable cause) {
        final String message = String.valueOf(cause.getMessage());
        return cause instanceof SocketException && (message.startsWith("Unresolved") || message.startsWith("Cannot assign"))
                ? "That is no address of this machine: leave --bind away, or name one that is."
                : "Another program may be listening there: stop it, or choose another port with --port N"
                        + " (0 takes a free one).";
    }
}
