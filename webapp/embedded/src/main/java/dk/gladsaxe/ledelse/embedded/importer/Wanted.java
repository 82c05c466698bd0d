package dk.gladsaxe.ledelse.embedded.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A node as the document wants it.
 *
 * @param stored what it is at the moment; empty: it has to be created
 */
record Wanted(
        String workspace, String path, String nodeType, Optional<Stored> stored, List<Field> fields,
        List<Wanted> children) {

    Wanted {
        fields = List.copyOf(fields);
        children = List.copyOf(children);
    }

    /**
     * A property.
     *
     * @param once set when the node is created and never again
     */
    record Field(String name, FieldValue value, boolean once) {
    }

    /** Collects fields in the order of the content type. */
    static final class Fields {

        private final List<Field> fields = new ArrayList<>();

        Fields once(final String name, final FieldValue value) {
            fields.add(new Field(name, value, true));
            return this;
        }

        Fields text(final String name, final Optional<String> text) {
            text.ifPresent(value -> fields.add(new Field(name, new FieldValue.Text(value), false)));
            return this;
        }

        Fields richText(final String name, final Optional<String> html) {
            html.ifPresent(value -> fields.add(new Field(name, new FieldValue.RichText(value), false)));
            return this;
        }

        Fields value(final String name, final FieldValue value) {
            fields.add(new Field(name, value, false));
            return this;
        }

        List<Field> list() {
            return List.copyOf(fields);
        }
    }
}
