package dk.gladsaxe.ledelse.embedded.definitions;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The one site of an instance.
 *
 * @param locales          those content exists in, in the order of the definition; the default one among them
 * @param defaultLocale    the one whose texts stand in unsuffixed properties and whose addresses have no prefix
 * @param fallbackLocale   the one that helps out
 * @param allTemplates     every visible page template may be chosen
 * @param templates        otherwise the identifiers of those that may
 */
public record SiteDefinition(
        List<Locale> locales,
        Locale defaultLocale,
        Locale fallbackLocale,
        boolean allTemplates,
        Set<String> templates) {
}
