package dk.gladsaxe.ledelse.embedded.control;

import java.util.List;

/**
 * What a command line asks of the running host.
 *
 * @param arguments as typed
 * @param directory absolute path of the folder that relative paths among the arguments start from
 * @param terminal  whether a person is watching, so that progress may be shown
 * @param secret    what was read for the command and is to be shown nowhere, such as a password; one or none
 */
public record ControlRequest(List<String> arguments, String directory, boolean terminal, List<String> secret) {

    public ControlRequest {
        arguments = List.copyOf(arguments);
        secret = secret == null ? List.of() : List.copyOf(secret);
    }
}
