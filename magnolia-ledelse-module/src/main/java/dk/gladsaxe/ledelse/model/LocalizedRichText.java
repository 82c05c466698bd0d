package dk.gladsaxe.ledelse.model;

import java.util.Optional;

/**
 * Rich text in Danish and perhaps in English, falling back like {@link Localized}.
 *
 * @param danish  empty when the field was not filled in
 * @param english absent when there is no translation
 */
public record LocalizedRichText(RichText danish, Optional<RichText> english) {

    public static final LocalizedRichText EMPTY = new LocalizedRichText(RichText.EMPTY, Optional.empty());

    public LocalizedRichText {
        Checks.present(danish, "LocalizedRichText.danish");
        english = Checks.present(english, "LocalizedRichText.english").filter(each -> !each.isEmpty());
    }

    /** The rich text to show to a reader of this language. */
    public RichText text(final String lang) {
        return Language.of(lang).served(english) == Language.ENGLISH ? english.orElseThrow() : danish;
    }

    /** The language {@link #text} serves when asked for this one: {@code da} or {@code en}. */
    public String lang(final String lang) {
        return Language.of(lang).served(english).tag();
    }
}
