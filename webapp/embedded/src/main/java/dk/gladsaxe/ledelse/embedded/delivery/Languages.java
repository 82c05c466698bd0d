package dk.gladsaxe.ledelse.embedded.delivery;

import dk.gladsaxe.ledelse.embedded.delivery.content.AnswerLanguage;
import dk.gladsaxe.ledelse.embedded.delivery.error.DeliveryFailure;
import dk.gladsaxe.ledelse.embedded.delivery.error.ErrorCode;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Locale;
import java.util.Optional;

/**
 * Settles the language of an answer: the parameter {@code lang}, else the header {@code Accept-Language}, each matched
 * against the site's locales (RFC 4647, lookup); the fallback where neither names one of them.
 *
 * @param locales  those content exists in
 * @param standard the one whose texts are stored without a suffix
 * @param fallback the one to answer in when nothing better is asked for
 */
record Languages(List<Locale> locales, Locale standard, Locale fallback) {

    private static final String ALL = "all";

    /** What the header alone asks for; one that cannot be read asks for nothing. */
    AnswerLanguage accepted(final Optional<String> header) {
        try {
            return one(header.map(LanguageRange::parse).orElse(List.of()));
        } catch (final IllegalArgumentException e) {
            return one(List.of());
        }
    }

    /** What parameter and header ask for together; a parameter that is no language tag is a bad request. */
    AnswerLanguage choose(final Optional<String> parameter, final Optional<String> header) {
        final Optional<String> asked = parameter.map(String::strip).filter(text -> !text.isEmpty());
        if (asked.isEmpty()) {
            return accepted(header);
        }
        return asked.get().equals(ALL)
                ? new AnswerLanguage.All()
                : one(List.of(new LanguageRange(tag(asked.get()))));
    }

    private AnswerLanguage one(final List<LanguageRange> wanted) {
        return new AnswerLanguage.One(
                Optional.ofNullable(Locale.lookup(wanted, locales)).orElse(fallback), standard);
    }

    private static String tag(final String text) {
        try {
            return new Locale.Builder().setLanguageTag(text.replace('_', '-')).build().toLanguageTag();
        } catch (final IllformedLocaleException e) {
            throw new DeliveryFailure(ErrorCode.BAD_REQUEST,
                    "lang: " + text + " is no language; write one such as da or en, or all", e);
        }
    }
}
