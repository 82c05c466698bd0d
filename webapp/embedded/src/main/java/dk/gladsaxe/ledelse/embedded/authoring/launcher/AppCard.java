package dk.gladsaxe.ledelse.embedded.authoring.launcher;

/**
 * An app as the first page shows it.
 *
 * @param path    where its list is, below the root of the interface
 * @param items   how many the person may see
 * @param drafts  how many of them readers do not see
 * @param changed how many of them readers see as they were before
 */
public record AppCard(String path, String label, int items, int drafts, int changed) {
}
