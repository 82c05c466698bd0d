package dk.gladsaxe.ledelse.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Valid items for tests to begin with; everything that may be left out is. */
public final class Examples {

    private Examples() {
    }

    public static Framework framework(final String id, final LocalDate from, final LocalDate to) {
        return new Framework(id, id, Localized.of("Grundlag " + id, "Framework " + id), id, Optional.ofNullable(from),
                Optional.ofNullable(to), LocalizedRichText.EMPTY, Localized.EMPTY, Localized.EMPTY, List.of(),
                Localized.EMPTY, Optional.empty(), "");
    }

    public static Relation relation(final String id, final String framework, final String key, final long order) {
        return new Relation(id, key, framework, key, Direction.UPWARD, Localized.danish("Relation " + key),
                Localized.EMPTY, LocalizedRichText.EMPTY, order, Colour.MOSS, Optional.empty());
    }

    public static FocusPoint focusPoint(final String id, final String relation, final long order) {
        return new FocusPoint(id, id, relation, order, Localized.EMPTY, Localized.danish("tekst " + id));
    }

    public static Story story(final String id, final LocalDate date, final Consent consent) {
        return story(id, date, consent, List.of(), List.of(), List.of(), List.of());
    }

    public static Story story(
            final String id,
            final LocalDate date,
            final Consent consent,
            final List<String> relations,
            final List<String> focusPoints,
            final List<String> questions,
            final List<String> themes) {
        return new Story(id, "name-" + id, Localized.of("Titel " + id, "Title " + id), Localized.EMPTY,
                LocalizedRichText.EMPTY, new Narrator.Anonymised(Localized.EMPTY, ""), Optional.ofNullable(date),
                Optional.empty(), relations, focusPoints, questions, themes, consent, Optional.empty(), "");
    }

    public static Question question(
            final String id, final long order, final Audience audience, final Situation situation,
            final List<String> relations, final String focusPoint) {
        return new Question(id, "name-" + id, Localized.danish("Spørgsmål " + id), LocalizedList.EMPTY,
                Optional.ofNullable(audience), Optional.ofNullable(situation), relations,
                Optional.ofNullable(focusPoint), order);
    }
}
