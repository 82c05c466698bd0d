package dk.gladsaxe.ledelse.embedded.advice;

import dk.gladsaxe.ledelse.embedded.forms.Field;
import dk.gladsaxe.ledelse.embedded.forms.Value;
import dk.gladsaxe.ledelse.embedded.forms.Value.Group;
import dk.gladsaxe.ledelse.embedded.forms.Value.Several;
import dk.gladsaxe.ledelse.embedded.forms.Value.Single;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks at what describes a picture to those who cannot see it: beside a field of an asset, the one that is called the
 * same with {@code Alt} behind it.
 */
final class Pictures {

    private static final String ALT = "Alt";
    private static final Pattern FILE_NAME =
            Pattern.compile("(?i)\\S+\\.(?:jpe?g|png|gif|webp|svg|tiff?)|(?:img|dsc|pict?)[-_ ]?\\d+");
    private static final Pattern NEEDLESS = Pattern.compile(
            "(?i)^(?:(?:et )?(?:billede|foto|fotografi) (?:af|med)|(?:a )?(?:picture|image|photo|photograph) (?:of|with))\\b.*",
            Pattern.DOTALL);

    private Pictures() {
    }

    static Stream<Remark> undescribed(final Item item, final Surroundings around) {
        return item.form().fields().flatMap(field ->
                undescribed(field, item.values().get(field.name()).orElse(Single.EMPTY), field.name()));
    }

    private static Stream<Remark> undescribed(final Field field, final Value value, final String path) {
        if (field instanceof Field.Multi multi && value instanceof Several several) {
            return IntStream.range(0, several.values().size()).boxed()
                    .flatMap(i -> undescribed(multi.field(), several.values().get(i), path + "[" + i + "]"));
        } else if (field instanceof Field.Composite composite && value instanceof Group group) {
            return composite.fields().stream().filter(Field.Asset.class::isInstance).map(Field::name)
                    .filter(asset -> composite.fields().stream().anyMatch(each -> each.name().equals(asset + ALT)))
                    .filter(asset -> !group.text(asset).isBlank() && group.text(asset + ALT).isBlank())
                    .map(asset -> Remark.at(path + "." + asset + ALT));
        }
        return Stream.empty();
    }

    static Stream<Remark> describedByFileName(final Item item, final Surroundings around) {
        return descriptions(item, text -> FILE_NAME.matcher(text.strip()).matches());
    }

    static Stream<Remark> describedAsPicture(final Item item, final Surroundings around) {
        return descriptions(item, text -> NEEDLESS.matcher(text.strip()).matches());
    }

    private static Stream<Remark> descriptions(final Item item, final Predicate<String> poor) {
        return item.passages().stream().filter(passage -> passage.field().name().endsWith(ALT))
                .filter(passage -> poor.test(passage.value()))
                .map(passage -> Remark.at(passage.path(), Excerpt.of(passage.value())));
    }
}
