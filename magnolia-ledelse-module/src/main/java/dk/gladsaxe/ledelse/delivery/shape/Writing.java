package dk.gladsaxe.ledelse.delivery.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One answer while it is written: where to, of what, and how much of it. For one thread.
 *
 * @param selection the names of the fields that items are written with; absent for all. Items in place of references
 *                  always have all
 * @param expansion what is expanded in the item that is written, or in the items of the list that is
 * @param wanted    when a reference is written: what is expanded in the item that stands in its place; absent when the
 *                  reference stays one
 * @param purpose   what is written for
 */
public record Writing(
        JsonGenerator out,
        View view,
        Budget budget,
        Optional<Set<String>> selection,
        Expansion expansion,
        Optional<Expansion> wanted,
        Purpose purpose) {

    public Writing {
        Objects.requireNonNull(out, "Writing.out");
        Objects.requireNonNull(view, "Writing.view");
        Objects.requireNonNull(budget, "Writing.budget");
        selection = selection.map(Set::copyOf);
        Objects.requireNonNull(expansion, "Writing.expansion");
        Objects.requireNonNull(wanted, "Writing.wanted");
        Objects.requireNonNull(purpose, "Writing.purpose");
    }

    /** Of items with all their fields and with references as references. */
    static Writing plain(final JsonGenerator out, final View view) {
        return new Writing(out, view, new Budget(0), Optional.empty(), Expansion.NONE, Optional.empty(),
                Purpose.ANSWER);
    }

    /** Whether a field of this name, in the item that is written, is wanted. */
    boolean selects(final String field) {
        return selection.isEmpty() || selection.get().contains(field);
    }

    /** The same for the value of one field of an item. */
    Writing within(final String field) {
        final Optional<Expansion> below = expansion.of(field);
        return below.isEmpty() && wanted.isEmpty() && selection.isEmpty() ? this
                : new Writing(out, view, budget, Optional.empty(), Expansion.NONE, below, purpose);
    }

    /** The same for an item in place of a reference. */
    Writing inPlace() {
        return new Writing(out, view, budget, Optional.empty(), wanted.orElse(Expansion.NONE), Optional.empty(),
                purpose);
    }

    /** What is written for. */
    enum Purpose {

        /** To be read by others. */
        ANSWER,

        /** To tell whether content has changed. */
        COMPARISON
    }
}
