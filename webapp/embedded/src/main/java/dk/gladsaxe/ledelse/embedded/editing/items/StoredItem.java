package dk.gladsaxe.ledelse.embedded.editing.items;

import dk.gladsaxe.ledelse.embedded.forms.Value.Group;

/**
 * An item as it is stored.
 *
 * @param id       identifier of its node
 * @param path     where it lies
 * @param title    what people call it
 * @param values   those of the form's fields
 * @param revision of the values
 */
public record StoredItem(String id, String path, String title, Group values, Revision revision) {
}
