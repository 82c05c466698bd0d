package dk.gladsaxe.ledelse.embedded.editing.assets;

/**
 * A picture as it lies in the workspace {@code dam}.
 *
 * @param id       identifier of its node
 * @param fileName under which it is downloaded
 */
public record StoredAsset(String id, String title, String fileName, int width, int height) {

    /** How content refers to it. */
    public String key() {
        return "jcr:" + id;
    }
}
