package dk.gladsaxe.ledelse.embedded.authoring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Points in time as the editors' clocks show them. */
public final class Moments {

    /** Where the editors are. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private Moments() {
    }

    /** With the time of day, in the person's language. */
    public static String text(final Texts texts, final Instant moment) {
        return DateTimeFormatter.ofPattern(danish(texts) ? "d. MMM uuuu 'kl.' HH.mm" : "d MMM uuuu, HH:mm", texts.locale())
                .format(moment.atZone(ZONE));
    }

    /** A day, in the person's language. */
    public static String day(final Texts texts, final LocalDate day) {
        return DateTimeFormatter.ofPattern(danish(texts) ? "d. MMM uuuu" : "d MMM uuuu", texts.locale()).format(day);
    }

    private static boolean danish(final Texts texts) {
        return texts.locale().getLanguage().equals("da");
    }

    /** As a browser's field for date and time has it. */
    public static String field(final Instant moment) {
        return moment.atZone(ZONE).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    /** What such a field sends; absent when it is none. */
    public static Optional<Instant> parsed(final String field) {
        try {
            return Optional.of(LocalDateTime.parse(field).atZone(ZONE).toInstant());
        } catch (final DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
