package dk.gladsaxe.ledelse.embedded.definitions;

import java.util.Locale;
import java.util.Optional;

/** The message bundles of all modules. Immutable. */
public interface Messages {

    /** The text in that language, else in another one that has it; empty when no bundle does. */
    Optional<String> find(String key, Locale locale);

    /** The text in exactly that language. */
    Optional<String> findExactly(String key, Locale locale);

    /** As {@link #find}, and the key itself when no bundle has it: what {@code ${i18n['key']}} prints. */
    default String text(final String key, final Locale locale) {
        return find(key, locale).orElse(key);
    }
}
