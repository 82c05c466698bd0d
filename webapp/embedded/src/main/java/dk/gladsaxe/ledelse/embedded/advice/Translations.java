package dk.gladsaxe.ledelse.embedded.advice;

import dk.gladsaxe.ledelse.embedded.forms.Field;
import dk.gladsaxe.ledelse.embedded.forms.Value;
import dk.gladsaxe.ledelse.embedded.forms.Value.Group;
import dk.gladsaxe.ledelse.embedded.forms.Value.Several;
import dk.gladsaxe.ledelse.embedded.forms.Value.Single;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Compares the languages of each field. */
final class Translations {

    /** Shorter texts can be the same in two languages: names, titles of projects. */
    private static final int FEWEST_WORDS = 4;

    private final Item item;
    private final List<Remark> missing = new ArrayList<>();
    private final List<Remark> originals = new ArrayList<>();
    private final List<Remark> same = new ArrayList<>();

    private Translations(final Item item) {
        this.item = item;
        compare(item.form().fields().toList(), item.values(), "");
    }

    /** Filled in in the standard language alone; the argument is the tag of the other one. */
    static Stream<Remark> missing(final Item item, final Surroundings around) {
        return new Translations(item).missing.stream();
    }

    /** Filled in in another language alone. */
    static Stream<Remark> withoutOriginal(final Item item, final Surroundings around) {
        return new Translations(item).originals.stream();
    }

    /** The same words in two languages. */
    static Stream<Remark> untranslated(final Item item, final Surroundings around) {
        return new Translations(item).same.stream();
    }

    private void compare(final List<Field> fields, final Group values, final String prefix) {
        for (final Field field : fields) {
            final Value original = values.get(field.name()).orElse(Single.EMPTY);
            if (field.common().i18n()) {
                item.languages().all().stream().filter(each -> !each.equals(item.languages().standard()))
                        .forEach(each -> compare(field, original, each, values, prefix));
            } else {
                inside(field, original, prefix + field.name());
            }
        }
    }

    private void compare(final Field field, final Value original, final Locale language, final Group values,
            final String prefix) {
        final String property = item.languages().property(field, language);
        final Value translation = values.get(property).orElse(Single.EMPTY);
        final Remark here = Remark.at(prefix + property, language.toString());
        if (translation.isEmpty() && !original.isEmpty()) {
            missing.add(here);
        } else if (!translation.isEmpty() && original.isEmpty()) {
            originals.add(Remark.at(prefix + field.name(), language.toString()));
        } else if (translation.equals(original) && original instanceof Single single
                && Sentences.words(single.text()).size() >= FEWEST_WORDS) {
            same.add(here);
        }
    }

    private void inside(final Field field, final Value value, final String path) {
        if (field instanceof Field.Composite composite && value instanceof Group group) {
            compare(composite.fields(), group, path + ".");
        } else if (field instanceof Field.Multi multi && value instanceof Several several) {
            for (int i = 0; i < several.values().size(); i++) {
                inside(multi.field(), several.values().get(i), path + "[" + i + "]");
            }
        }
    }
}
