package dk.gladsaxe.ledelse.delivery.shape;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Collects the definitions of shapes that refer to each other by name. For one thread. */
public final class Schemas {

    private final String place;
    private final Map<String, Shape<?>> known = new LinkedHashMap<>();

    /** @param place where definitions stand in the document, such as {@code #/$defs/} */
    public Schemas(final String place) {
        this.place = place;
    }

    /** A reference to a shape, whose definition then is among the definitions. */
    Map<String, Object> reference(final Shape<?> shape) {
        final Shape<?> before = known.putIfAbsent(shape.name(), shape);
        if (before != null && before != shape) {
            throw new IllegalStateException("there are two shapes named " + shape.name());
        }
        return Map.of("$ref", place + shape.name());
    }

    /** The definitions of all shapes that were referred to, and of those that these refer to, by name. */
    public Map<String, Object> definitions() {
        final Map<String, Object> definitions = new TreeMap<>();
        final Set<String> open = new LinkedHashSet<>(known.keySet());
        while (!open.isEmpty()) {
            final String name = open.iterator().next();
            definitions.put(name, known.get(name).definition(this));
            open.addAll(known.keySet());
            open.removeAll(definitions.keySet());
        }
        return definitions;
    }

    /** The definition of one of all those shapes, and of those it refers to; absent when there is no such shape. */
    public Optional<Map<String, Object>> definitions(final String name) {
        if (!definitions().containsKey(name)) {
            return Optional.empty();
        }
        final Schemas few = new Schemas(place);
        few.reference(known.get(name));
        return Optional.of(few.definitions());
    }
}
