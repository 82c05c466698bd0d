package dk.gladsaxe.ledelse.embedded.definitions;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Messages in memory. A later module's text hides an earlier one's under the same key. */
final class LoadedMessages implements Messages {

    private final Map<Locale, Map<String, String>> texts = new HashMap<>();
    private final List<Locale> locales;

    LoadedMessages(final Collection<Bundle> bundles) {
        bundles.forEach(bundle ->
                texts.computeIfAbsent(bundle.locale(), any -> new HashMap<>()).putAll(bundle.texts()));
        this.locales = texts.keySet().stream()
                .sorted(Comparator.comparing((Locale locale) -> !locale.equals(Locale.ENGLISH))
                        .thenComparing(Locale::toLanguageTag))
                .toList();
    }

    @Override
    public Optional<String> find(final String key, final Locale locale) {
        return Stream.concat(Stream.of(locale, Locale.forLanguageTag(locale.getLanguage())), locales.stream())
                .flatMap(each -> findExactly(key, each).stream())
                .findFirst();
    }

    @Override
    public Optional<String> findExactly(final String key, final Locale locale) {
        return Optional.ofNullable(texts.getOrDefault(locale, Map.of()).get(key));
    }
}
