package dk.gladsaxe.ledelse.model;

import java.util.Optional;

/**
 * A line or paragraph of plain text in Danish and perhaps in English. Each field falls back by itself: an item with an
 * English title and no English lead is read with an English title and a Danish lead.
 *
 * @param danish  empty when the field was not filled in
 * @param english absent when there is no translation; never an empty string
 */
public record Localized(String danish, Optional<String> english) {

    public static final Localized EMPTY = new Localized("", Optional.empty());

    public Localized {
        Checks.present(danish, "Localized.danish");
        english = Checks.present(english, "Localized.english").filter(each -> !each.isBlank());
    }

    public static Localized danish(final String danish) {
        return new Localized(danish, Optional.empty());
    }

    public static Localized of(final String danish, final String english) {
        return new Localized(danish, Optional.of(english));
    }

    /** The text to show to a reader of this language, and the language it is in. */
    public Text text(final String lang) {
        final Language served = Language.of(lang).served(english);
        return new Text(served == Language.ENGLISH ? english.orElseThrow() : danish, served.tag());
    }
}
