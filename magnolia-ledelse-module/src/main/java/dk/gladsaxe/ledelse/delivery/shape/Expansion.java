package dk.gladsaxe.ledelse.delivery.shape;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which references an answer has whole items for. Immutable.
 *
 * @param fields by the name of a field with references, what is expanded in the items there
 */
public record Expansion(Map<String, Expansion> fields) {

    /** How many references in a row may be followed. */
    public static final int MOST_DEPTH = 2;

    /** Nothing. */
    public static final Expansion NONE = new Expansion(Map.of());

    public Expansion {
        fields = Map.copyOf(fields);
    }

    /** What is to be expanded in the items of a field; absent when its references stay references. */
    Optional<Expansion> of(final String field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** This, and besides the field that the names lead to, with each field on the way. */
    public Expansion and(final Iterable<String> names) {
        final var rest = names.iterator();
        return rest.hasNext() ? and(rest) : this;
    }

    private Expansion and(final java.util.Iterator<String> names) {
        final Map<String, Expansion> more = new LinkedHashMap<>(fields);
        final String name = names.next();
        final Expansion below = more.getOrDefault(name, NONE);
        more.put(name, names.hasNext() ? below.and(names) : below);
        return new Expansion(more);
    }
}
