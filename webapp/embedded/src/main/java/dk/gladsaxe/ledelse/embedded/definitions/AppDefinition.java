package dk.gladsaxe.ledelse.embedded.definitions;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An app of the launcher, known by its bare name.
 *
 * @param contentType the type it was generated from ({@code !content-type:<name>})
 * @param roles       who may open it
 * @param tree        the whole app, what is generated from the content type included: maps, lists and plain values
 */
public record AppDefinition(
        String name,
        Optional<String> contentType,
        Optional<String> label,
        Optional<String> icon,
        List<String> roles,
        Map<String, Object> tree,
        String origin) {
}
