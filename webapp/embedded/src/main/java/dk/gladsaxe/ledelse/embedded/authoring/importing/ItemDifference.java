package dk.gladsaxe.ledelse.embedded.authoring.importing;

import dk.gladsaxe.ledelse.embedded.editing.versions.WordDiff;
import java.util.List;

/**
 * What the document makes of one item.
 *
 * @param key       of the item in this import; stands in the form
 * @param change    created, changed or unchanged
 * @param fields    those that differ
 * @param reordered whether parts of it change their order
 * @param href      where the stored item is edited; empty for a new one
 */
public record ItemDifference(String key, String title, String change, List<FieldDifference> fields, boolean reordered,
        String href) {

    public ItemDifference {
        fields = List.copyOf(fields);
    }

    /**
     * What becomes of one field.
     *
     * @param created whether nothing was stored before
     */
    public record FieldDifference(String label, boolean created, WordDiff words) {
    }
}
