package dk.gladsaxe.ledelse.embedded.importer;

import java.time.LocalDate;

/** A value on its way into a property. */
public sealed interface FieldValue {

    /** As a person reads it. */
    String shown();

    /** A text; several lines have line feeds between them. */
    record Text(String text) implements FieldValue {

        @Override
        public String shown() {
            return text;
        }
    }

    /** A whole number. */
    record Whole(long number) implements FieldValue {

        @Override
        public String shown() {
            return Long.toString(number);
        }
    }

    /** A date, stored as the midnight that begins it in UTC, as the samples do. */
    record Day(LocalDate date) implements FieldValue {

        @Override
        public String shown() {
            return date.toString();
        }
    }

    /** A reference: stored is the identifier of the node, which may come to be by the same import. */
    record Link(String workspace, String path) implements FieldValue {

        @Override
        public String shown() {
            return workspace + ":" + path;
        }
    }
}
