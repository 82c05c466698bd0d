package dk.gladsaxe.ledelse.embedded.server;

import java.nio.file.Path;

/**
 * Where the server listens.
 *
 * @param address an address of this machine, or {@code 0.0.0.0} for all of them
 * @param port    0 for a free one
 * @param work    a folder for the server's own temporary files
 */
public record ServerOptions(String address, int port, Path work) {
}
