package dk.gladsaxe.ledelse.embedded.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of an option that takes a date. */
final class Day implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(final String value) {
        try {
            return LocalDate.parse(value);
        } catch (final DateTimeParseException e) {
            throw (TypeConversionException) new TypeConversionException(
                    "'" + value + "' is no date. Expected year, month and day, such as 2019-01-31.").initCause(e);
        }
    }
}
