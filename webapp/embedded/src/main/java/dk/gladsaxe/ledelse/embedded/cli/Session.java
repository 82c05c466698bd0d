package dk.gladsaxe.ledelse.embedded.cli;

import dk.gladsaxe.ledelse.embedded.host.Instances;
import java.util.Optional;

/**
 * What the commands of one run share.
 *
 * @param running the instances of this process, when the command was handed to a running host
 * @param handed  the secret that came with it
 */
record Session(Surroundings surroundings, Logs logs, Optional<Instances> running, Optional<String> handed) {
}
