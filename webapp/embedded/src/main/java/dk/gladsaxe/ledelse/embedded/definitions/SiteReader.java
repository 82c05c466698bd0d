package dk.gladsaxe.ledelse.embedded.definitions;

import dk.gladsaxe.ledelse.embedded.problems.Problems;
import dk.gladsaxe.ledelse.embedded.problems.Rule;
import dk.gladsaxe.ledelse.embedded.yaml.YamlMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** From the checked configuration of module {@code site} to the site. */
final class SiteReader {

    private final Problems problems;

    SiteReader(final Problems problems) {
        this.problems = problems;
    }

    Optional<SiteDefinition> read(final YamlMap config) {
        final YamlMap site = config.map("site").orElseThrow();
        final Optional<YamlMap> i18n = site.map("i18n");
        if (i18n.isEmpty()) {
            problems.error(Rule.MISSING_KEY, site.place(), "site.i18n", "the site has no languages", "add i18n:");
            return Optional.empty();
        }
        final Optional<Locale> defaultLocale = locale(i18n.get(), "defaultLocale");
        final Optional<Locale> fallback = i18n.get().has("fallbackLocale")
                ? locale(i18n.get(), "fallbackLocale") : defaultLocale;
        if (defaultLocale.isEmpty() || fallback.isEmpty()) {
            return Optional.empty();
        }
        final List<Locale> locales = Read.flag(i18n.get(), "enabled", true)
                ? locales(i18n.get()) : List.of(defaultLocale.get());
        return Optional.of(new SiteDefinition(locales, defaultLocale.get(), fallback.get(), all(site), ids(site)));
    }

    private Optional<Locale> locale(final YamlMap i18n, final String key) {
        final Optional<Locale> found = Read.text(i18n, key).flatMap(name -> locales(i18n).stream()
                .filter(locale -> locale.toString().equals(name)).findFirst());
        if (found.isEmpty()) {
            problems.error(Rule.DANGLING, i18n.placeOf(key), "site.i18n." + key,
                    "'" + Read.text(i18n, key).orElse("") + "' is none of the enabled locales",
                    "name one of " + locales(i18n));
        }
        return found;
    }

    private static List<Locale> locales(final YamlMap i18n) {
        return Read.named(i18n, "locales").values().stream()
                .filter(locale -> Read.flag(locale, "enabled", true))
                .map(locale -> new Locale.Builder()
                        .setLanguage(Read.text(locale, "language").orElse(""))
                        .setRegion(Read.text(locale, "country").orElse(""))
                        .build())
                .toList();
    }

    private static boolean all(final YamlMap site) {
        return availability(site).map(availability -> Read.flag(availability, "enableAll", false)).orElse(true);
    }

    private static Set<String> ids(final YamlMap site) {
        return availability(site).map(availability -> Read.named(availability, "templates")).orElse(Map.of())
                .values().stream().map(template -> Read.text(template, "id").orElseThrow())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<YamlMap> availability(final YamlMap site) {
        return site.map("templates").flatMap(templates -> templates.map("availability"));
    }
}
