package dk.gladsaxe.ledelse.delivery.shape;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Collects the definitions of shapes that refer to each other by name. For one thread. */
public final class Schemas {

    private final String place;
    private final Map<String, Shape<?>> known = new LinkedHashMap<>();
    private final Deque<Shape<?>> open = new ArrayDeque<>();

    /** @param place where definitions stand in the document, such as {@code #/$defs/} */
    public Schemas(final String place) {
        this.place = place;
    }

    /** A reference to a shape, whose definition then is among the definitions. */
    Map<String, Object> reference(final Shape<?> shape) {
        final Shape<?> before = known.putIfAbsent(shape.name(), shape);
        if (before == null) {
            open.add(shape);
        } else if (before != shape) {
            throw new IllegalStateException("there are two shapes named " + shape.name());
        }
        return Map.of("$ref", place + shape.name());
    }

    /** The definitions of all shapes that were referred to, and of those that these refer to, by name. */
    public Map<String, Object> definitions() {
        final Map<String, Object> definitions = new TreeMap<>();
        while (!open.isEmpty()) {
            final Shape<?> shape = open.remove();
            definitions.put(shape.name(), shape.definition(this));
        }
        return definitions;
    }
}
