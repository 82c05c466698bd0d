package dk.gladsaxe.ledelse.embedded.forms;

import dk.gladsaxe.ledelse.embedded.forms.Finding.Rule;
import dk.gladsaxe.ledelse.embedded.forms.Value.Group;
import dk.gladsaxe.ledelse.embedded.forms.Value.Several;
import dk.gladsaxe.ledelse.embedded.forms.Value.Single;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds values against what the definitions ask for. A field that has languages must be filled in in the standard one;
 * the others may be missing, since a missing text falls back.
 */
public final class Validation {

    private final Languages languages;
    private final List<Finding> findings = new ArrayList<>();

    private Validation(final Languages languages) {
        this.languages = languages;
    }

    /** Everything that is wrong, in the order of the fields. */
    public static List<Finding> check(final Form form, final Group values, final Languages languages) {
        final Validation validation = new Validation(languages);
        validation.group(form.fields().toList(), values, "");
        return List.copyOf(validation.findings);
    }

    private void group(final List<Field> fields, final Group values, final String prefix) {
        for (final Field field : fields) {
            if (!field.common().readOnly()) {
                for (final String property : languages.properties(field)) {
                    final Value value = values.get(property).orElse(Single.EMPTY);
                    value(field, value, prefix + property, property.equals(field.name()));
                }
            }
        }
    }

    private void value(final Field field, final Value value, final String path, final boolean standard) {
        if (value.isEmpty()) {
            if (field.common().required() && standard) {
                findings.add(new Finding(path, Rule.REQUIRED, List.of(), field.common().requiredMessage()));
            }
            return;
        }
        if (field instanceof Field.Composite composite && value instanceof Group group) {
            group(composite.fields(), group, path + ".");
        } else if (field instanceof Field.Multi multi && value instanceof Several several) {
            several(multi, several, path);
        } else if (value instanceof Single single) {
            findings.addAll(SingleRules.check(field, single.text(), path));
        } else {
            throw new IllegalArgumentException(path + " has a value of another kind than its field");
        }
    }

    private void several(final Field.Multi multi, final Several several, final String path) {
        final int size = several.values().size();
        if (size < multi.least().orElse(0)) {
            findings.add(new Finding(path, Rule.TOO_FEW, List.of(String.valueOf(multi.least().orElseThrow())), ""));
        }
        if (size > multi.most().orElse(Integer.MAX_VALUE)) {
            findings.add(new Finding(path, Rule.TOO_MANY, List.of(String.valueOf(multi.most().orElseThrow())), ""));
        }
        for (int i = 0; i < size; i++) {
            value(multi.field(), several.values().get(i), path + "[" + i + "]", true);
        }
    }
}
