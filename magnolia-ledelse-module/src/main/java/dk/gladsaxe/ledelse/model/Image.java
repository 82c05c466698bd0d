package dk.gladsaxe.ledelse.model;

/**
 * A picture from the asset store.
 *
 * @param asset the key the CMS knows the asset by, such as {@code jcr:} and a node identifier
 * @param alt   what to tell those who do not see it; filled in at least in Danish
 */
public record Image(String asset, Localized alt) {

    public Image {
        Checks.filled(asset, "Image.asset");
        Checks.filled(alt, "Image.alt");
    }
}
