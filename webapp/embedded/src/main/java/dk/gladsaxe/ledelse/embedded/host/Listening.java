package dk.gladsaxe.ledelse.embedded.host;

/**
 * Where a host listens.
 *
 * @param port 0 for a free one
 */
public record Listening(String address, int port) {
}
