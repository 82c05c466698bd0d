package dk.gladsaxe.ledelse.embedded.importer;

/** What happens to an item or a field. */
public enum Change {
    CREATED, CHANGED, UNCHANGED
}
