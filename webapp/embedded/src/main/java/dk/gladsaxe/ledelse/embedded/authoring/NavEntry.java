package dk.gladsaxe.ledelse.embedded.authoring;

/**
 * A link in the navigation.
 *
 * @param path  below the root of the authoring interface, with a slash at its beginning
 * @param label key of its text
 * @param place smallest first
 */
public record NavEntry(String path, String label, int place) {
}
