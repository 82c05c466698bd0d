package dk.gladsaxe.ledelse.embedded.importer;

/**
 * Something that is stored and that the document does not hold any more; it is left as it is.
 *
 * @param what in plain words
 */
public record LeftBehind(String what, String workspace, String path) {

    @Override
    public String toString() {
        return what + " " + path;
    }
}
