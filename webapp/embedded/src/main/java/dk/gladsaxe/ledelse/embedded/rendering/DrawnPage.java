package dk.gladsaxe.ledelse.embedded.rendering;

/**
 * A page, wholly drawn.
 *
 * @param status of the answer: 200 unless the script set another
 */
public record DrawnPage(int status, String html) {
}
