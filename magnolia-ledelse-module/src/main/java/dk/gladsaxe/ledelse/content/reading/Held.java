package dk.gladsaxe.ledelse.content.reading;

import dk.gladsaxe.ledelse.content.Fault;
import dk.gladsaxe.ledelse.model.Item;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An item with its references made out, and what it was made of.
 *
 * @param item   absent when it cannot be shown
 * @param faults found in the node and in its references
 */
record Held<T extends Item>(Stored<T> stored, Optional<T> item, List<Fault> faults) {

    Held {
        faults = List.copyOf(faults);
    }

    /** An item whose references have not been made out yet. */
    static <T extends Item> Held<T> unlinked(final Stored<T> stored) {
        return new Held<>(stored, Optional.empty(), List.of());
    }

    /** The names of the properties with faults, each once. */
    List<String> faultyFields() {
        return faults.stream().map(fault -> Fields.fieldOf(fault.property())).distinct().toList();
    }

    /** The same, but with the very object an earlier one had when neither it nor its faulty fields have changed. */
    Held<T> keeping(final Held<T> earlier) {
        return item.isPresent() && item.equals(earlier.item)
                && Objects.equals(faultyFields(), earlier.faultyFields())
                ? new Held<>(stored, earlier.item, faults) : this;
    }
}
