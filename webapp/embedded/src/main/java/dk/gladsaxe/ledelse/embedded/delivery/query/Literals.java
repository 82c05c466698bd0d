package dk.gladsaxe.ledelse.embedded.delivery.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.jcr.Value;
import javax.jcr.ValueFactory;

/**
 * What the text of a filter's value is compared as. Jackrabbit's index holds values by type, so the type decides which
 * properties can match at all: whole numbers match Long properties; numbers with a point are decimals and match
 * neither Long nor Double, as the recorded answers show; {@code yyyy-MM-dd} (midnight, UTC) and
 * {@code yyyy-MM-dd'T'HH:mm:ss.SSSXXX} match Date properties; everything else is text, which Booleans match too.
 */
final class Literals {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d+");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX");

    private final ValueFactory values;

    Literals(final ValueFactory values) {
        this.values = values;
    }

    Value of(final String text) {
        if (WHOLE.matcher(text).matches()) {
            return values.createValue(Long.parseLong(text));
        }
        if (DECIMAL.matcher(text).matches()) {
            return values.createValue(new BigDecimal(text));
        }
        return date(text).map(values::createValue).orElseGet(() -> values.createValue(text));
    }

    /** The value as text, whatever it looks like: for names and patterns. */
    Value text(final String text) {
        return values.createValue(text);
    }

    private static Optional<Calendar> date(final String text) {
        try {
            final OffsetDateTime moment = DAY.matcher(text).matches()
                    ? LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC)
                    : OffsetDateTime.parse(text, MOMENT);
            return Optional.of(GregorianCalendar.from(moment.toZonedDateTime()));
        } catch (final DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
