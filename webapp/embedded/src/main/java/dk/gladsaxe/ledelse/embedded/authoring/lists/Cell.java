package dk.gladsaxe.ledelse.embedded.authoring.lists;

import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.editing.listing.Row;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * What a row shows in a column.
 *
 * @param kind as of its column
 * @param text in the person's language
 */
public record Cell(Column.Kind kind, String text) {

    private static final ZoneId EDITORS = ZoneId.of("Europe/Copenhagen");
    private static final int LONGEST = 140;

    static Cell of(final Visit visit, final Row row, final Column column) {
        return new Cell(column.kind(), switch (column.kind()) {
            case TITLE -> row.name();
            case PATH -> row.path();
            case STATUS -> visit.texts().of("lists.status." + row.status().key());
            case DATE -> date(row, column.name()).map(moment -> moment(visit, moment, column.name())).orElse("");
            case TEXT -> cut(row.texts().getOrDefault(column.name(), ""));
        });
    }

    private static Optional<Instant> date(final Row row, final String property) {
        return property.equals("mgnl:lastModified") ? row.changed() : Optional.ofNullable(row.dates().get(property));
    }

    private static String moment(final Visit visit, final Instant moment, final String property) {
        final String pattern = property.startsWith("mgnl:") ? "d. MMM uuuu HH:mm" : "d. MMM uuuu";
        return DateTimeFormatter.ofPattern(visit.texts().locale().getLanguage().equals("da")
                ? pattern : pattern.replace("d.", "d"), visit.texts().locale()).format(moment.atZone(EDITORS));
    }

    private static String cut(final String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
