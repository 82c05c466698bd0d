package dk.gladsaxe.ledelse.embedded.editing;

/**
 * Which item is meant, wherever it lies.
 *
 * @param id identifier of its node
 */
public record ItemRef(String workspace, String id) {
}
