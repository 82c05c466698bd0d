package dk.gladsaxe.ledelse.embedded.definitions;

import dk.gladsaxe.ledelse.embedded.yaml.Overlay;
import dk.gladsaxe.ledelse.embedded.yaml.YamlMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** From a file to an app. */
final class AppReader {

    private final Function<String, Optional<ContentTypeDefinition>> contentTypes;

    AppReader(final Function<String, Optional<ContentTypeDefinition>> contentTypes) {
        this.contentTypes = contentTypes;
    }

    /** The app's tree laid over what is generated from its content type, when it has one. */
    YamlMap whole(final RawDefinition raw) {
        return raw.contentType().flatMap(contentTypes)
                .map(type -> (YamlMap) Overlay.merge(
                        new GeneratedApp(type, contentTypes, raw.tree()).tree(), raw.tree()))
                .map(tree -> tree.withTag(raw.tree().tag()))
                .orElse(raw.tree());
    }

    /** @param whole as {@link #whole} gives it, checked */
    AppDefinition read(final RawDefinition raw, final YamlMap whole) {
        final List<String> roles = whole.map("permissions")
                .map(permissions -> Read.textMap(permissions, "roles")).orElse(Map.of())
                .values().stream().distinct().toList();
        return new AppDefinition(
                raw.id(), raw.contentType(), Read.text(whole, "label"), Read.text(whole, "icon"), roles,
                whole.plainMap(), raw.file().origin());
    }
}
