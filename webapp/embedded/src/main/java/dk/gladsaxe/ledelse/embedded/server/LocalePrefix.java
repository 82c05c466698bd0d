package dk.gladsaxe.ledelse.embedded.server;

import dk.gladsaxe.ledelse.embedded.definitions.SiteDefinition;
import java.util.Locale;

/**
 * A path taken apart into the prefix that names one of the site's locales and the rest.
 *
 * @param prefix empty, or a slash and the locale as it stood in the path
 * @param path   the rest; starts with a slash
 */
record LocalePrefix(String prefix, Locale locale, String path) {

    static LocalePrefix of(final String path, final SiteDefinition site) {
        final int end = path.indexOf('/', 1);
        final String first = end < 0 ? path.substring(1) : path.substring(1, end);
        for (final Locale locale : site.locales()) {
            if (locale.toString().equals(first)) {
                return new LocalePrefix("/" + first, locale, end < 0 ? "/" : path.substring(end));
            }
        }
        return new LocalePrefix("", site.defaultLocale(), path);
    }
}
