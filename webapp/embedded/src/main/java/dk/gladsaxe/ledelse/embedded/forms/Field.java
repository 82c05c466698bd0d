package dk.gladsaxe.ledelse.embedded.forms;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** One field of a form. */
public sealed interface Field {

    Common common();

    /** The name of the property, or of the child node, that it edits. */
    default String name() {
        return common().name();
    }

    /**
     * What every field has.
     *
     * @param label           in the language of the interface
     * @param help            a sentence or two; empty for none
     * @param i18n            whether it has a value for each language of the site
     * @param requiredMessage what to say when nothing was filled in; empty for the usual words
     * @param defaultValue    of a new item, as text; empty for none
     */
    record Common(String name, String label, String help, boolean i18n, boolean required, String requiredMessage,
            boolean readOnly, String defaultValue, List<Validator> validators) {

        public Common {
            validators = List.copyOf(validators);
        }
    }

    /** How a text is stored. */
    enum Kind { TEXT, WHOLE, DECIMAL, DOUBLE }

    /** @param rows above 1 for a text of several lines */
    record Line(Common common, Kind kind, int rows, OptionalInt maxLength, String placeholder) implements Field {
    }

    /** Formatted text. */
    record Rich(Common common, boolean lists, boolean tables, boolean images) implements Field {
    }

    /** @param time whether a time of day belongs to it */
    record Day(Common common, boolean time) implements Field {
    }

    /** @param buttonLabel stands beside the box */
    record Check(Common common, String buttonLabel) implements Field {
    }

    /** One of a few values. */
    record Choice(Common common, List<Option> options, boolean emptyAllowed) implements Field {

        public Choice {
            options = List.copyOf(options);
        }
    }

    /** A value that can be chosen. */
    record Option(String value, String label) {
    }

    /**
     * A reference to another node by its identifier.
     *
     * @param describeBy   the property that says what a node is called; absent for its name
     * @param allowedTypes node types of what can be chosen and of the folders above it; empty for all
     */
    record Link(Common common, String workspace, String rootPath, Optional<String> describeBy,
            List<String> allowedTypes) implements Field {

        public Link {
            allowedTypes = List.copyOf(allowedTypes);
        }
    }

    /** A picture or file, stored as {@code jcr:} and the identifier of the asset. */
    record Asset(Common common) implements Field {
    }

    /**
     * Fields that belong together.
     *
     * @param childNode whether they are stored on a child node of the composite's name; else on the node itself
     */
    record Composite(Common common, List<Field> fields, boolean childNode) implements Field {

        public Composite {
            fields = List.copyOf(fields);
        }
    }

    /**
     * Any number of the same field, in an order.
     *
     * @param nodes whether each is a child node ({@code 0}, {@code 1} ...) of a node of the field's name; else they are
     *              the values of one property
     */
    record Multi(Common common, Field field, boolean nodes, OptionalInt least, OptionalInt most) implements Field {
    }

    /** A value that is stored and not shown. */
    record Hidden(Common common) implements Field {
    }
}
