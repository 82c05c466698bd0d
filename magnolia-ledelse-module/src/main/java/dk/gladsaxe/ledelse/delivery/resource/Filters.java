package dk.gladsaxe.ledelse.delivery.resource;

import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.content.Shelf;
import dk.gladsaxe.ledelse.delivery.query.Parameter;
import dk.gladsaxe.ledelse.delivery.shape.Addresses;
import dk.gladsaxe.ledelse.delivery.shape.Kinds;
import dk.gladsaxe.ledelse.model.Audience;
import dk.gladsaxe.ledelse.model.Framework;
import dk.gladsaxe.ledelse.model.Item;
import dk.gladsaxe.ledelse.model.Situation;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** The parameters that narrow lists down. A value that nothing has, of those that editors may add to, finds nothing. */
final class Filters {

    static final Parameter<Optional<String>> RELATION = word("relation",
            "Only what is about the relation of this key, in whatever edition.", "the key of a relation");

    static final Parameter<Optional<String>> RELATION_OF_EDITION = word("relation",
            "Only what belongs to this relation.", "the key of a relation of the edition, or its identifier");

    static final Parameter<Optional<String>> FOCUS_POINT = word("focusPoint",
            "Only what is about this focus point.", "the identifier or name of a focus point");

    static final Parameter<Optional<String>> QUESTION = word("question",
            "Only what this question goes with.", "the identifier or name of a question");

    static final Parameter<Optional<String>> THEME = word("theme",
            "Only stories of this theme, letter for letter.", "a theme");

    static final Parameter<Optional<String>> EDITION = word("edition",
            "The edition of the framework; without it, the one that holds today.",
            "the label, identifier or name of an edition");

    static final Parameter<Optional<Audience>> AUDIENCE = Parameter.choice("audience",
            "Only questions for these.", Kinds.choice(Audience.class), Audience.class);

    static final Parameter<Optional<Situation>> SITUATION = Parameter.choice("situation",
            "Only questions for this occasion.", Kinds.choice(Situation.class), Situation.class);

    static final Parameter<Optional<LocalDate>> FROM = day("from", "Only stories of this day or later.");

    static final Parameter<Optional<LocalDate>> TO = day("to", "Only stories of this day or earlier.");

    /** A year of four digits, and no day that there is not. */
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private Filters() {
    }

    /** The edition that a request means: the one it names, else the one that holds today. */
    static Optional<Framework> edition(final Call call) {
        final Ledelsesgrundlag snapshot = call.snapshot();
        final Optional<String> named = call.get(EDITION);
        return named.isPresent() ? Addresses.edition(named.get(), snapshot) : snapshot.current();
    }

    /** The identifier of the item that is meant; the text itself when there is none, so that nothing is found. */
    static String id(final Shelf<?, ?> shelf, final String idOrName) {
        return shelf.find(idOrName).map(Item::id).orElse(idOrName);
    }

    private static Parameter<Optional<String>> word(final String name, final String about, final String expected) {
        return Parameter.optional(name, about, Kinds.text(), expected, Optional::of);
    }

    private static Parameter<Optional<LocalDate>> day(final String name, final String about) {
        return Parameter.optional(name, about, Kinds.date(), "a day such as 2026-03-02", Filters::day);
    }

    private static Optional<LocalDate> day(final String text) {
        try {
            return Optional.of(text).filter(each -> each.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"))
                    .map(each -> LocalDate.parse(each, DAY));
        } catch (final DateTimeParseException e) {
            // There is no such day, which is what was asked.
            return Optional.empty();
        }
    }
}
