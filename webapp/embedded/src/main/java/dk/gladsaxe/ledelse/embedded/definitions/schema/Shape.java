package dk.gladsaxe.ledelse.embedded.definitions.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one kind of mapping may hold.
 *
 * @param refused     keys that only a Magnolia reads, with what to do instead
 * @param hints       what to do about keys that do not exist but are often tried
 * @param open        whether further keys are let through
 * @param types       by what {@code $type} or {@code class} may name
 * @param defaultType the type when neither is given; absent when one must be
 * @param wholly      the remedy when the host does not do this type at all
 */
public record Shape(
        String name, Map<String, ValueType> keys, List<String> required, Map<String, String> refused,
        Map<String, String> hints, boolean open, Map<String, Shape> types, Optional<String> defaultType,
        Optional<String> wholly) {

    /** True when {@code $type} or {@code class} chooses what the mapping holds. */
    public boolean typed() {
        return !types.isEmpty();
    }

    /** This shape and what a type adds to it. */
    public Shape with(final Shape type) {
        final Map<String, ValueType> allKeys = new LinkedHashMap<>(keys);
        allKeys.putAll(type.keys);
        final Map<String, String> allRefused = new LinkedHashMap<>(refused);
        allRefused.putAll(type.refused);
        final Map<String, String> allHints = new LinkedHashMap<>(hints);
        allHints.putAll(type.hints);
        final List<String> allRequired = new ArrayList<>(required);
        allRequired.addAll(type.required);
        return new Shape(type.name, allKeys, allRequired, allRefused, allHints, open || type.open, Map.of(),
                Optional.empty(), type.wholly);
    }
}
