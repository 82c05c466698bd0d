package dk.gladsaxe.ledelse.embedded.advice;

import dk.gladsaxe.ledelse.embedded.forms.Value.Several;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;

/** What only stories have: relations, consent, a date for looking at them again. */
final class Stories {

    /** How many days ahead an end of consent is told. */
    static final int NOTICE_DAYS = 30;
    private static final String DATE = "date";
    private static final String GIVEN = "consentGiven";
    private static final String UNTIL = "consentUntil";
    private static final String REVIEW = "reviewDate";
    private static final String RELATIONS = "relations";

    private Stories() {
    }

    static Stream<Remark> withoutRelation(final Item item, final Surroundings around) {
        return item.values().get(RELATIONS).orElse(Several.NONE).isEmpty()
                ? Stream.of(Remark.at(RELATIONS)) : Stream.empty();
    }

    static Stream<Remark> withoutConsent(final Item item, final Surroundings around) {
        return consent(item) ? Stream.empty() : Stream.of(Remark.at(GIVEN));
    }

    /** Its last day counts. */
    static Stream<Remark> consentEnded(final Item item, final Surroundings around) {
        return day(item, UNTIL).filter(day -> consent(item) && day.isBefore(around.today()))
                .map(day -> Remark.at(UNTIL, day.toString())).stream();
    }

    static Stream<Remark> consentEnding(final Item item, final Surroundings around) {
        return day(item, UNTIL).filter(day -> consent(item) && !day.isBefore(around.today())
                        && !day.isAfter(around.today().plusDays(NOTICE_DAYS)))
                .map(day -> Remark.at(UNTIL, day.toString())).stream();
    }

    static Stream<Remark> reviewPassed(final Item item, final Surroundings around) {
        return day(item, REVIEW).filter(day -> day.isBefore(around.today()))
                .map(day -> Remark.at(REVIEW, day.toString())).stream();
    }

    static Optional<LocalDate> dateToCome(final Item item, final Surroundings around) {
        return day(item, DATE).filter(day -> day.isAfter(around.today()));
    }

    private static boolean consent(final Item item) {
        return item.values().text(GIVEN).equals("true");
    }

    /** What is no day is told by another rule. */
    private static Optional<LocalDate> day(final Item item, final String field) {
        try {
            final String text = item.values().text(field);
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (final DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
