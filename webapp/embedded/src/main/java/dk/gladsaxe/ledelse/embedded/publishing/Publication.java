package dk.gladsaxe.ledelse.embedded.publishing;

/**
 * What a publication did on the public instance, counted in pages, content items, folders and assets.
 *
 * @param created   new there
 * @param updated   changed, moved or renamed
 * @param unchanged the same already
 * @param removed   taken away
 */
public record Publication(int created, int updated, int unchanged, int removed) {

    /** Nothing done yet. */
    public static final Publication NONE = new Publication(0, 0, 0, 0);

    public Publication plus(final Publication other) {
        return new Publication(created + other.created, updated + other.updated, unchanged + other.unchanged,
                removed + other.removed);
    }

    /** How many were looked at. */
    public int total() {
        return created + updated + unchanged + removed;
    }
}
