package dk.gladsaxe.ledelse.embedded.delivery.content;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javax.jcr.Property;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Value;

/** Writes the values of properties: numbers and booleans as such, dates in UTC to the millisecond, the rest as text. */
final class ValueWriter {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");

    private final JsonGenerator json;

    ValueWriter(final JsonGenerator json) {
        this.json = json;
    }

    /** Writes one value, or an array of them; what the other declines is written as it is. */
    void write(final Property property, final Substitute substitute) throws IOException, RepositoryException {
        if (!property.isMultiple()) {
            write(property.getValue(), substitute);
            return;
        }
        json.writeStartArray();
        for (final Value value : property.getValues()) {
            write(value, substitute);
        }
        json.writeEndArray();
    }

    private void write(final Value value, final Substitute substitute) throws IOException, RepositoryException {
        if (!substitute.write(value)) {
            writePlain(json, value);
        }
    }

    static void writePlain(final JsonGenerator json, final Value value) throws IOException, RepositoryException {
        switch (value.getType()) {
            case PropertyType.LONG -> json.writeNumber(value.getLong());
            case PropertyType.DOUBLE -> json.writeNumber(value.getDouble());
            case PropertyType.DECIMAL -> json.writeNumber(value.getDecimal());
            case PropertyType.BOOLEAN -> json.writeBoolean(value.getBoolean());
            case PropertyType.DATE -> json.writeString(
                    DATE.format(value.getDate().toInstant().atOffset(ZoneOffset.UTC)));
            default -> json.writeString(value.getString());
        }
    }

    /** Something that is written in the place of a value. */
    @FunctionalInterface
    interface Substitute {

        /** Gives false, and has written nothing, when the value itself is to be written. */
        boolean write(Value value) throws IOException, RepositoryException;
    }
}
