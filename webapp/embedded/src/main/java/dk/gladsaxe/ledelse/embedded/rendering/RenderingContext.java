package dk.gladsaxe.ledelse.embedded.rendering;

import dk.gladsaxe.ledelse.embedded.Instance;
import dk.gladsaxe.ledelse.embedded.definitions.Definitions;
import dk.gladsaxe.ledelse.embedded.i18n.ContentLanguage;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.jcr.Session;

/**
 * Everything that one drawing of a page knows of the world, free of servlets so that pages can be drawn without a
 * request. Used by one thread, and only while the sessions live.
 *
 * @param definitions taken once, so that a hot reload never changes them in the middle of a page
 * @param parameters  of the request, in the order of the address
 * @param baseUrl     how a visitor reaches the instance, such as {@code https://example.org/author}; empty when nobody does
 */
public record RenderingContext(
        Instance instance,
        Definitions definitions,
        Mode mode,
        Locale locale,
        User user,
        PageAddress address,
        Map<String, List<String>> parameters,
        Optional<String> baseUrl,
        Sessions sessions) {

    public static final String WEBSITE = "website";

    public ContentLanguage language() {
        return new ContentLanguage(definitions.site(), locale);
    }

    public Session website() {
        return sessions.session(WEBSITE);
    }

    /** Looks up a text in the language of the content. */
    public String message(final String key) {
        return definitions.messages().text(key, locale);
    }
}
