package dk.gladsaxe.ledelse.embedded.delivery.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.jcr.Value;
import javax.jcr.ValueFactory;

/**
 * What the text of a filter's value is compared as. Jackrabbit's index holds values by type, so the type decides which
 * properties can match at all: whole numbers match Long properties; numbers with a point are decimals and match
 * neither Long nor Double, as the recorded answers show; {@code yyyy-MM-dd} (that whole day, UTC, as Magnolia's
 * documentation has it) and {@code yyyy-MM-dd'T'HH:mm:ss.SSSXXX} match Date properties; everything else is text, which
 * Booleans match too.
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

    Span of(final String text) {
        if (WHOLE.matcher(text).matches()) {
            return Span.of(values.createValue(Long.parseLong(text)));
        }
        if (DECIMAL.matcher(text).matches()) {
            return Span.of(values.createValue(new BigDecimal(text)));
        }
        return date(text).orElseGet(() -> Span.of(values.createValue(text)));
    }

    /** The value as text, whatever it looks like: for names and patterns. */
    Value text(final String text) {
        return values.createValue(text);
    }

    private Optional<Span> date(final String text) {
        try {
            if (DAY.matcher(text).matches()) {
                final OffsetDateTime start = LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC);
                return Optional.of(new Span(value(start), value(start.plusDays(1).minus(1, ChronoUnit.MILLIS))));
            }
            return Optional.of(Span.of(value(OffsetDateTime.parse(text, MOMENT))));
        } catch (final DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Value value(final OffsetDateTime moment) {
        return values.createValue(GregorianCalendar.from(moment.toZonedDateTime()));
    }
}
