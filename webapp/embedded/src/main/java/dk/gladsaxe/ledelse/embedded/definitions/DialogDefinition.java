package dk.gladsaxe.ledelse.embedded.definitions;

import java.util.Map;
import java.util.Optional;

/**
 * A dialog. Identifier {@code module:path/name}. The form stays the tree that the YAML spells, includes resolved:
 * maps, lists and plain values; who draws forms reads it.
 */
public record DialogDefinition(String id, Optional<String> label, Map<String, Object> form, String origin) {
}
