package dk.gladsaxe.ledelse.model;

import java.util.Optional;

/** The two languages content is kept in; Danish is the one that is always there. */
enum Language {

    DANISH("da"),
    ENGLISH("en");

    private final String tag;

    Language(final String tag) {
        this.tag = tag;
    }

    String tag() {
        return tag;
    }

    /**
     * The language to ask content for. Anything but English gets Danish, as the CMS falls back to its default language.
     *
     * @param tag a language with or without a country, such as {@code en}, {@code en-GB} or {@code en_GB}
     */
    static Language of(final String tag) {
        final int length = ENGLISH.tag.length();
        final boolean english = Checks.present(tag, "language").regionMatches(true, 0, ENGLISH.tag, 0, length)
                && (tag.length() == length || tag.charAt(length) == '-' || tag.charAt(length) == '_');
        return english ? ENGLISH : DANISH;
    }

    /** The language that is served when this one is asked for and the English value may be missing. */
    Language served(final Optional<?> english) {
        return this == ENGLISH && english.isPresent() ? ENGLISH : DANISH;
    }
}
