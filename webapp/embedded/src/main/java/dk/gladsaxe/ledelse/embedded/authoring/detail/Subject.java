package dk.gladsaxe.ledelse.embedded.authoring.detail;

import dk.gladsaxe.ledelse.embedded.editing.items.ItemKind;
import dk.gladsaxe.ledelse.embedded.editing.items.StoredItem;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a form is about, and where it stands.
 *
 * @param label  what lies above it, such as the list it was opened from
 * @param path   where that is, below the root of the interface
 * @param title  of the form
 * @param kind   the fields and where they are stored
 * @param item   what is stored; absent for something new
 * @param action where the form is sent to, below the root of the interface
 * @param hidden what is to be sent along with it
 * @param edited where a stored item is edited, below the root of the interface
 */
public record Subject(String label, String path, String title, ItemKind kind, Optional<StoredItem> item, String action,
        Map<String, String> hidden, Function<StoredItem, String> edited) {

    public Subject {
        hidden = Map.copyOf(hidden);
    }
}
