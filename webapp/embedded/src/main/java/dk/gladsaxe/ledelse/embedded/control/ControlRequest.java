package dk.gladsaxe.ledelse.embedded.control;

import java.util.List;

/**
 * What a command line asks of the running host.
 *
 * @param arguments as typed
 * @param directory absolute path of the folder that relative paths among the arguments start from
 * @param terminal  whether a person is watching, so that progress may be shown
 */
public record ControlRequest(List<String> arguments, String directory, boolean terminal) {

    public ControlRequest {
        arguments = List.copyOf(arguments);
    }
}
