package dk.gladsaxe.ledelse.embedded.importer;

import java.util.Optional;

/**
 * What happens to one property.
 *
 * @param before the stored value as a text; empty when there is none
 */
public record FieldPlan(String name, FieldValue value, Optional<String> before, Change change) {
}
