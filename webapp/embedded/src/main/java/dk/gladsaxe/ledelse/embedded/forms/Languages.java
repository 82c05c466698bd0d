package dk.gladsaxe.ledelse.embedded.forms;

import dk.gladsaxe.ledelse.embedded.definitions.SiteDefinition;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The languages that content is kept in.
 *
 * @param standard the one whose values stand in the properties without a suffix
 * @param all      in the order of the site, the standard one among them
 */
public record Languages(Locale standard, List<Locale> all) {

    public Languages {
        all = List.copyOf(all);
    }

    public static Languages of(final SiteDefinition site) {
        return new Languages(site.defaultLocale(), site.locales());
    }

    /** The property, or the child node, that holds a field's value in that language. */
    public String property(final Field field, final Locale language) {
        return !field.common().i18n() || language.equals(standard) ? field.name() : field.name() + "_" + language;
    }

    /** All properties that hold the field's values, that of the standard language first. */
    public List<String> properties(final Field field) {
        return field.common().i18n()
                ? Stream.concat(Stream.of(standard),
                        all.stream().filter(each -> !each.equals(standard)))
                        .map(language -> property(field, language)).toList()
                : List.of(field.name());
    }
}
