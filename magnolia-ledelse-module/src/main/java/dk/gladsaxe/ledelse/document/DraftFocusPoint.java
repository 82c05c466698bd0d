package dk.gladsaxe.ledelse.document;

/**
 * One focus point. The document gives it no short title, and a title cut from the start of a sentence tail reads
 * badly, so none is made up: editors write it.
 *
 * @param text the tail of a sentence that begins with the lead-in; further sentences may follow
 */
public record DraftFocusPoint(String text) {
}
