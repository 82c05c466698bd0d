package dk.gladsaxe.ledelse.embedded.definitions;

import dk.gladsaxe.ledelse.embedded.yaml.YamlList;
import dk.gladsaxe.ledelse.embedded.yaml.YamlMap;
import dk.gladsaxe.ledelse.embedded.yaml.YamlNode;
import dk.gladsaxe.ledelse.embedded.yaml.YamlScalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes values out of a tree that has been held against the table before. */
final class Read {

    private Read() {
    }

    static Optional<String> text(final YamlMap map, final String key) {
        return map.scalar(key).map(YamlScalar::text);
    }

    static Optional<Boolean> flag(final YamlMap map, final String key) {
        return text(map, key).map(word -> map.scalar(key).flatMap(YamlScalar::value)
                .map(value -> value instanceof Boolean flag ? flag : Boolean.valueOf(word)).orElse(false));
    }

    static boolean flag(final YamlMap map, final String key, final boolean otherwise) {
        return flag(map, key).orElse(otherwise);
    }

    static Optional<Long> whole(final YamlMap map, final String key) {
        return map.scalar(key).flatMap(YamlScalar::value).map(value -> ((Number) value).longValue());
    }

    static List<String> texts(final YamlMap map, final String key) {
        return map.get(key)
                .map(node -> ((YamlList) node).items().stream().map(item -> ((YamlScalar) item).text()).toList())
                .orElse(List.of());
    }

    /** Things by name, each a mapping. */
    static Map<String, YamlMap> named(final YamlMap map, final String key) {
        final Map<String, YamlMap> named = new LinkedHashMap<>();
        map.get(key).map(YamlMap::named).orElse(Map.of()).forEach((name, node) -> named.put(name, (YamlMap) node));
        return named;
    }

    static Map<String, String> textMap(final YamlMap map, final String key) {
        final Map<String, String> texts = new LinkedHashMap<>();
        map.map(key).ifPresent(all -> all.entries().forEach((name, entry) ->
                texts.put(name, ((YamlScalar) entry.value()).text())));
        return texts;
    }

    static Map<String, Object> plain(final YamlMap map, final String key) {
        return map.map(key).map(YamlMap::plainMap).orElse(Map.of());
    }

    static Optional<Object> any(final YamlMap map, final String key) {
        return map.get(key).flatMap(YamlNode::plain);
    }
}
