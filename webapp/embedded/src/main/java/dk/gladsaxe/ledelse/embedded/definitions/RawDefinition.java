package dk.gladsaxe.ledelse.embedded.definitions;

import dk.gladsaxe.ledelse.embedded.resources.Resource;
import dk.gladsaxe.ledelse.embedded.yaml.YamlMap;
import java.util.Optional;

/**
 * A definition as its file and its decorations spell it.
 *
 * @param path below the folder of its kind, without {@code .yaml}
 * @param id   how other definitions call it
 */
public record RawDefinition(Kind kind, String module, String path, String id, YamlMap tree, Resource file) {

    private static final String CONTENT_TYPE = "!content-type:";

    RawDefinition with(final YamlMap newTree) {
        return new RawDefinition(kind, module, path, id, newTree, file);
    }

    /** The content type that an app is generated from. */
    public Optional<String> contentType() {
        return tree.tag().filter(tag -> tag.startsWith(CONTENT_TYPE)).map(tag -> tag.substring(CONTENT_TYPE.length()));
    }

    /** The name inside the file, else that of the file. */
    public String name() {
        return tree.name().orElse(path.substring(path.lastIndexOf('/') + 1));
    }
}
