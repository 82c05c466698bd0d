package dk.gladsaxe.ledelse.embedded.cli;

import dk.gladsaxe.ledelse.embedded.host.Instances;
import java.util.Optional;

/**
 * What the commands of one run share.
 *
 * @param running the instances of this process, when the command was handed to a running host
 */
record Session(Surroundings surroundings, Logs logs, Optional<Instances> running) {
}
