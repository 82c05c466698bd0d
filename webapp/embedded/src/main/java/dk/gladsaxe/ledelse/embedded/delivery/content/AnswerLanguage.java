package dk.gladsaxe.ledelse.embedded.delivery.content;

import java.util.List;
import java.util.Locale;

/** In which language content is told. */
public sealed interface AnswerLanguage {

    /** Every property under the name it is stored by, translations beside each other. */
    record All() implements AnswerLanguage {
    }

    /**
     * One language: a translated property stands under the name of the untranslated one.
     *
     * @param standard the site's default locale, whose texts are stored without a suffix
     */
    record One(Locale locale, Locale standard) implements AnswerLanguage {

        /** What to look for behind a property's name, best first; an empty suffix is the unsuffixed property. */
        List<String> suffixes() {
            return locale.equals(standard)
                    ? List.of("", "_" + locale)
                    : List.of("_" + locale, "_" + locale.getLanguage(), "");
        }
    }
}
