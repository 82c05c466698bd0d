package dk.gladsaxe.ledelse.embedded.forms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form in one language of the interface.
 *
 * @param tabs at least one; every field stands on exactly one of them
 */
public record Form(List<Tab> tabs) {

    public Form {
        tabs = List.copyOf(tabs);
    }

    /**
     * A part of a form.
     *
     * @param label empty where the form has only one
     */
    public record Tab(String name, String label, List<Field> fields) {

        public Tab {
            fields = List.copyOf(fields);
        }
    }

    /** The fields of all tabs in their order; those inside composite fields are not among them. */
    public Stream<Field> fields() {
        return tabs.stream().flatMap(tab -> tab.fields().stream());
    }

    public Optional<Field> field(final String name) {
        return fields().filter(field -> field.name().equals(name)).findFirst();
    }
}
