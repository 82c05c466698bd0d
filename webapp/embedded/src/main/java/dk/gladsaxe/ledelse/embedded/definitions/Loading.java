package dk.gladsaxe.ledelse.embedded.definitions;

import dk.gladsaxe.ledelse.embedded.definitions.schema.SchemaCheck;
import dk.gladsaxe.ledelse.embedded.yaml.YamlMap;
import java.util.List;

/**
 * What came of loading.
 *
 * @param definitions those that can be used
 * @param raw         all of them as spelled and decorated; an app laid over what its content type generates
 * @param launcher    the decorated configuration of the launcher
 * @param uses        every name that leads to another thing
 */
public record Loading(
        Definitions definitions, List<RawDefinition> raw, YamlMap launcher, List<SchemaCheck.Use> uses,
        List<Bundle> bundles) {
}
