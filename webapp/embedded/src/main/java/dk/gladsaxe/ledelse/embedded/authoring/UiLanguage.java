package dk.gladsaxe.ledelse.embedded.authoring;

import dk.gladsaxe.ledelse.embedded.web.AuthoringInterface;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The language of the interface: what the person chose here, else what is stored for the user,
 * else what the browser asks for; Danish unless English.
 */
final class UiLanguage {

    static final String COOKIE = AuthoringInterface.LANGUAGE_COOKIE;
    static final List<Locale> ALL = List.of(Locale.forLanguageTag("da"), Locale.ENGLISH);

    private UiLanguage() {
    }

    /** @param stored language tag */
    static Locale of(final HttpServletRequest request, final Optional<String> stored) {
        return chosen(request).or(() -> stored.flatMap(UiLanguage::named)).or(() -> asked(request)).orElse(ALL.get(0));
    }

    static Optional<Locale> named(final String tag) {
        return ALL.stream().filter(each -> each.toLanguageTag().equals(tag)).findFirst();
    }

    private static Optional<Locale> chosen(final HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream().flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE)).map(Cookie::getValue)
                .flatMap(tag -> named(tag).stream()).findFirst();
    }

    private static Optional<Locale> asked(final HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getHeader("Accept-Language"))
                    .map(header -> Locale.lookup(Locale.LanguageRange.parse(header), ALL));
        } catch (final IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
