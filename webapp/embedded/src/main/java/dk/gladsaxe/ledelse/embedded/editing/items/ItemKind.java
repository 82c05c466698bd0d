package dk.gladsaxe.ledelse.embedded.editing.items;

import dk.gladsaxe.ledelse.embedded.forms.Field;
import dk.gladsaxe.ledelse.embedded.forms.Form;
import java.util.List;

/**
 * What kind of item a form edits.
 *
 * @param nodeType     of new items
 * @param nameProperty the field that gives an item its node name, as the generated apps do it (formats, section 1.4)
 */
public record ItemKind(String workspace, String nodeType, String nameProperty, Form form) {

    public List<Field> fields() {
        return form.fields().toList();
    }
}
