package dk.gladsaxe.ledelse.embedded.importer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A node that is stored, as far as an import looks at it.
 *
 * @param properties those of one value, as texts
 * @param children   in their order
 */
record Stored(
        String path, String identifier, String nodeType, Map<String, String> properties, List<Stored> children) {

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    Optional<String> property(final String name) {
        return Optional.ofNullable(properties.get(name));
    }

    Optional<Stored> child(final String name) {
        return children.stream().filter(child -> child.name().equals(name)).findFirst();
    }

    /** All nodes of a type at or below this one. */
    Stream<Stored> all(final String type) {
        return Stream.concat(nodeType.equals(type) ? Stream.of(this) : Stream.empty(),
                children.stream().flatMap(child -> child.all(type)));
    }
}
