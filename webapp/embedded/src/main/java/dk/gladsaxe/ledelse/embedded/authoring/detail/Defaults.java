package dk.gladsaxe.ledelse.embedded.authoring.detail;

import dk.gladsaxe.ledelse.embedded.editing.items.ItemKind;
import dk.gladsaxe.ledelse.embedded.forms.Field;
import dk.gladsaxe.ledelse.embedded.forms.Value;
import dk.gladsaxe.ledelse.embedded.forms.Value.Group;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a new item begins with. */
final class Defaults {

    private Defaults() {
    }

    static Group of(final ItemKind kind) {
        final Map<String, Value> values = new LinkedHashMap<>();
        for (final Field field : kind.fields()) {
            if (!field.common().defaultValue().isEmpty()) {
                values.put(field.name(), new Value.Single(field.common().defaultValue()));
            }
        }
        return new Group(values);
    }
}
