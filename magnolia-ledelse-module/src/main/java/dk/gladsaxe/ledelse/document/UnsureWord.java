package dk.gladsaxe.ledelse.document;

/**
 * A hyphen at the end of a line that can be read in two ways.
 *
 * @param line   number of the line that ends with the hyphen, counted from 1
 * @param chosen the reading that was used
 * @param other  the reading that was not
 */
public record UnsureWord(int line, String chosen, String other) {
}
