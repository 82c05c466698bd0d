package dk.gladsaxe.ledelse.embedded.advice;

import dk.gladsaxe.ledelse.embedded.forms.Field;
import dk.gladsaxe.ledelse.embedded.forms.Form;
import dk.gladsaxe.ledelse.embedded.forms.Languages;
import dk.gladsaxe.ledelse.embedded.forms.Value;
import dk.gladsaxe.ledelse.embedded.forms.Value.Group;
import dk.gladsaxe.ledelse.embedded.forms.Value.Several;
import dk.gladsaxe.ledelse.embedded.forms.Value.Single;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the rules look at: an item as it is filled in, saved or not.
 *
 * @param type      node type, which some rules are for
 * @param published whether readers have it; what a draft refers to is published along with it
 */
public record Item(String type, Form form, Group values, Languages languages, boolean published) {

    /** Every single value that is filled in, in the order of the form. */
    List<Passage> passages() {
        final List<Passage> passages = new ArrayList<>();
        collect(form.fields().toList(), values, "", languages.standard(), passages);
        return passages;
    }

    private void collect(final List<Field> fields, final Group group, final String prefix, final Locale language,
            final List<Passage> passages) {
        for (final Field field : fields) {
            if (field.common().i18n()) {
                for (final Locale each : languages.all()) {
                    final String property = languages.property(field, each);
                    collect(field, group.get(property).orElse(Single.EMPTY), prefix + property, each, passages);
                }
            } else {
                collect(field, group.get(field.name()).orElse(Single.EMPTY), prefix + field.name(), language, passages);
            }
        }
    }

    private void collect(final Field field, final Value value, final String path, final Locale language,
            final List<Passage> passages) {
        if (field instanceof Field.Composite composite && value instanceof Group group) {
            collect(composite.fields(), group, path + ".", language, passages);
        } else if (field instanceof Field.Multi multi && value instanceof Several several) {
            for (int i = 0; i < several.values().size(); i++) {
                collect(multi.field(), several.values().get(i), path + "[" + i + "]", language, passages);
            }
        } else if (value instanceof Single single && !single.isEmpty()) {
            passages.add(new Passage(path, field, language, single.text()));
        }
    }
}
