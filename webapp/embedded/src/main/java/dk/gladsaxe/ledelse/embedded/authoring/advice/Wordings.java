package dk.gladsaxe.ledelse.embedded.authoring.advice;

import dk.gladsaxe.ledelse.embedded.advice.Advice;
import dk.gladsaxe.ledelse.embedded.advice.Rule;
import dk.gladsaxe.ledelse.embedded.authoring.FieldPlace;
import dk.gladsaxe.ledelse.embedded.authoring.Texts;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.forms.Form;
import dk.gladsaxe.ledelse.embedded.forms.Languages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Puts advice into words, in the language of the interface. For one visit. */
final class Wordings {

    private static final Set<Rule> WITH_DAY = Set.of(Rule.CONSENT_ENDED, Rule.CONSENT_ENDING, Rule.REVIEW_PASSED);
    private static final Set<Rule> WITH_LANGUAGE =
            Set.of(Rule.TRANSLATION_MISSING, Rule.TRANSLATION_SAME, Rule.ORIGINAL_MISSING);

    private final Texts texts;
    private final Languages languages;

    Wordings(final Visit visit) {
        this.texts = visit.texts();
        this.languages = Languages.of(visit.instance().definitions().site());
    }

    /** What is found, in a few words. */
    String name(final Rule rule) {
        return texts.of("advice.name." + rule);
    }

    /** What is found exactly, and what to do about it. */
    String message(final Advice advice) {
        if (advice.rule() == Rule.UNUSABLE) {
            return unusable(advice.arguments());
        }
        return texts.of("advice.rule." + advice.rule(), advice.arguments().stream()
                .map(argument -> argument(advice.rule(), argument)).toArray());
    }

    /** The definition's own words, else those of the form. */
    private String unusable(final List<String> arguments) {
        return arguments.get(1).isEmpty()
                ? texts.of("detail.rule." + arguments.get(0), arguments.subList(2, arguments.size()).toArray())
                : arguments.get(1);
    }

    private String argument(final Rule rule, final String argument) {
        if (WITH_DAY.contains(rule)) {
            return LocalDate.parse(argument)
                    .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(texts.locale()));
        }
        return WITH_LANGUAGE.contains(rule) ? language(Locale.forLanguageTag(argument.replace('_', '-'))) : argument;
    }

    /** The name of the place, with its language where it has several. */
    String place(final Form form, final String path) {
        final FieldPlace place = FieldPlace.of(form, languages, path);
        return place.language().map(language -> texts.of("advice.place", place.label(), language(language)))
                .orElse(place.label());
    }

    private String language(final Locale language) {
        return language.getDisplayLanguage(texts.locale());
    }
}
