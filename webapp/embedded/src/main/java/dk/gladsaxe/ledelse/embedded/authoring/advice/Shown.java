package dk.gladsaxe.ledelse.embedded.authoring.advice;

/**
 * A piece of advice as a page shows it.
 *
 * @param severity fault, warning or hint
 * @param place    where it is, in words
 * @param path     where it is, as scripts find it
 * @param field    the identifier of the field on the page of the form
 */
public record Shown(String severity, String name, String message, String place, String path, String field) {
}
