package dk.gladsaxe.ledelse.embedded.authoring;

import dk.gladsaxe.ledelse.embedded.forms.Field;
import dk.gladsaxe.ledelse.embedded.forms.Form;
import dk.gladsaxe.ledelse.embedded.forms.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where in a form a value stands, as people call it.
 *
 * @param label    of the field, behind those of the fields that it lies in
 * @param field    the innermost one; absent where the path names none
 * @param language of the value; absent for a field that has none
 */
public record FieldPlace(String label, Optional<Field> field, Optional<Locale> language) {

    private static final String STEPS = " › ";

    /** @param path as {@link dk.gladsaxe.ledelse.embedded.forms.Submission} names it; stands for a field that is not there */
    public static FieldPlace of(final Form form, final Languages languages, final String path) {
        final List<String> labels = new ArrayList<>();
        Optional<Field> found = Optional.empty();
        Optional<Locale> language = Optional.empty();
        List<Field> fields = form.fields().toList();
        for (final String step : path.split("\\.")) {
            final String property = step.replaceAll("\\[\\d+]", "");
            for (final Field field : fields) {
                if (languages.properties(field).contains(property)) {
                    labels.add(field.common().label() + number(step));
                    language = field.common().i18n() ? languages.all().stream()
                            .filter(each -> languages.property(field, each).equals(property)).findFirst() : language;
                    found = Optional.of(field);
                    fields = inside(field);
                    break;
                }
            }
        }
        return new FieldPlace(labels.isEmpty() ? path : String.join(STEPS, labels), found, language);
    }

    /** People count from one. */
    private static String number(final String step) {
        final int open = step.indexOf('[');
        return open < 0 ? "" : " " + (Integer.parseInt(step.substring(open + 1, step.indexOf(']'))) + 1);
    }

    private static List<Field> inside(final Field field) {
        if (field instanceof Field.Multi multi) {
            return inside(multi.field());
        }
        return field instanceof Field.Composite composite ? composite.fields() : List.of();
    }
}
