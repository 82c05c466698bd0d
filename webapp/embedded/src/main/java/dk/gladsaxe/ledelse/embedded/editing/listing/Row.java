package dk.gladsaxe.ledelse.embedded.editing.listing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An item or folder in a list.
 *
 * @param folder     whether others can lie in it
 * @param texts      the values of its properties as text, by property; several values one after the other, long ones cut
 * @param dates      of its properties that are dates
 * @param references identifiers of other nodes that it names anywhere, whatever the property
 * @param words      everything it can be searched by, folded as {@link Folded} folds it
 */
public record Row(String id, String path, String name, String title, String nodeType, boolean folder, ItemStatus status,
        Optional<Instant> changed, String changedBy, Map<String, String> texts, Map<String, Instant> dates,
        Set<String> references, String words) {

    public Row {
        texts = Map.copyOf(texts);
        dates = Map.copyOf(dates);
        references = Set.copyOf(references);
    }

    /** The path of the folder it lies in. */
    public String parent() {
        final int slash = path.lastIndexOf('/');
        return slash <= 0 ? "/" : path.substring(0, slash);
    }

    /** Whether every one of these folded words stands somewhere in it. */
    boolean has(final List<String> folded) {
        return folded.stream().allMatch(words::contains);
    }
}
