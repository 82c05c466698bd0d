package dk.gladsaxe.ledelse.embedded.authoring.launcher;

/**
 * Something that was changed lately, as the first page shows it.
 *
 * @param path   where it is edited, below the root of the interface
 * @param app    what the app is called that it belongs to
 * @param status key of its status
 * @param at     when, in words
 */
public record Recent(String path, String title, String app, String status, String at, String by) {
}
