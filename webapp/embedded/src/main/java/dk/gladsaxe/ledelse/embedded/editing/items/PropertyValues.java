package dk.gladsaxe.ledelse.embedded.editing.items;

import dk.gladsaxe.ledelse.embedded.forms.Field;
import dk.gladsaxe.ledelse.embedded.forms.Value;
import dk.gladsaxe.ledelse.embedded.forms.Value.Several;
import dk.gladsaxe.ledelse.embedded.forms.Value.Single;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.ValueFactory;

/** Values of single properties, from and to JCR's types as Magnolia's fields store them. Immutable. */
final class PropertyValues {

    private final ZoneId zone;

    PropertyValues(final ZoneId zone) {
        this.zone = zone;
    }

    Single single(final Node node, final Field field, final String name) throws RepositoryException {
        if (!node.hasProperty(name)) {
            return Single.EMPTY;
        }
        final Property property = node.getProperty(name);
        if (!property.isMultiple()) {
            return text(property.getValue(), field);
        }
        return property.getValues().length == 0 ? Single.EMPTY : text(property.getValues()[0], field);
    }

    Several several(final Node node, final Field field, final String name) throws RepositoryException {
        if (!node.hasProperty(name)) {
            return Several.NONE;
        }
        final Property property = node.getProperty(name);
        final List<Value> values = new ArrayList<>();
        for (final javax.jcr.Value value : property.isMultiple()
                ? property.getValues() : new javax.jcr.Value[] {property.getValue()}) {
            values.add(text(value, field));
        }
        return new Several(values);
    }

    private Single text(final javax.jcr.Value value, final Field field) throws RepositoryException {
        if (field instanceof Field.Day day && value.getType() == PropertyType.DATE) {
            final ZonedDateTime moment = value.getDate().toInstant().atZone(zone);
            return new Single(day.time() ? moment.toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString()
                    : moment.toLocalDate().toString());
        } else if (field instanceof Field.Check) {
            return new Single(Boolean.parseBoolean(value.getString()) ? "true" : "");
        }
        return new Single(value.getString());
    }

    void write(final Node node, final Field field, final String name, final Single value) throws RepositoryException {
        final boolean unchecked = field instanceof Field.Check && value.isEmpty();
        if (node.hasProperty(name) && (node.getProperty(name).isMultiple() || value.isEmpty() && !unchecked)) {
            node.getProperty(name).remove();
        }
        if (!value.isEmpty() || unchecked) {
            node.setProperty(name, stored(value.text(), field, node.getSession().getValueFactory()));
        }
    }

    void write(final Node node, final Field field, final String name, final Several several)
            throws RepositoryException {
        if (node.hasProperty(name) && (several.isEmpty() || !node.getProperty(name).isMultiple())) {
            node.getProperty(name).remove();
        }
        if (!several.isEmpty()) {
            final List<javax.jcr.Value> values = new ArrayList<>();
            for (final Value each : several.values()) {
                if (each instanceof Single single && !single.isEmpty()) {
                    values.add(stored(single.text(), field, node.getSession().getValueFactory()));
                }
            }
            node.setProperty(name, values.toArray(javax.jcr.Value[]::new));
        }
    }

    private javax.jcr.Value stored(final String text, final Field field, final ValueFactory factory)
            throws RepositoryException {
        if (field instanceof Field.Day day) {
            final ZonedDateTime moment = day.time()
                    ? LocalDateTime.parse(text).atZone(zone) : LocalDate.parse(text).atStartOfDay(zone);
            return factory.createValue(GregorianCalendar.from(moment));
        } else if (field instanceof Field.Check) {
            return factory.createValue(Boolean.parseBoolean(text));
        } else if (field instanceof Field.Line line) {
            return switch (line.kind()) {
                case WHOLE -> factory.createValue(Long.parseLong(text));
                case DOUBLE -> factory.createValue(Double.parseDouble(text));
                case DECIMAL -> factory.createValue(new BigDecimal(text));
                case TEXT -> factory.createValue(text);
            };
        }
        return factory.createValue(text);
    }
}
