package dk.gladsaxe.ledelse.embedded.authoring.item;

import dk.gladsaxe.ledelse.embedded.forms.Field;
import dk.gladsaxe.ledelse.embedded.forms.Languages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What properties are called. Immutable. */
record FieldLabels(Languages languages) {

    /** The labels of the fields by property, with the language where it is another one than the usual. */
    Map<String, String> of(final List<Field> fields) {
        final Map<String, String> labels = new LinkedHashMap<>();
        for (final Field field : fields) {
            for (final String property : languages.properties(field)) {
                labels.put(property, property.equals(field.name()) ? field.common().label()
                        : field.common().label() + " (" + property.substring(field.name().length() + 1) + ")");
            }
        }
        return labels;
    }
}
