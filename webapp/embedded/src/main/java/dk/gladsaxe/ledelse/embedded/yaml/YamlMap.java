package dk.gladsaxe.ledelse.embedded.yaml;

import dk.gladsaxe.ledelse.embedded.problems.Place;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A mapping, in the order of the file. */
public record YamlMap(Map<String, Entry> entries, Place place, Optional<String> tag) implements YamlNode {

    /** A key, where it stands, and its value. */
    public record Entry(String key, Place place, YamlNode value) {
    }

    public YamlMap {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    public static YamlMap of(final Collection<Entry> entries, final Place place) {
        final Map<String, Entry> byKey = new LinkedHashMap<>();
        entries.forEach(entry -> byKey.put(entry.key(), entry));
        return new YamlMap(byKey, place, Optional.empty());
    }

    public static YamlMap empty(final Place place) {
        return new YamlMap(Map.of(), place, Optional.empty());
    }

    public Optional<YamlNode> get(final String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    public boolean has(final String key) {
        return entries.containsKey(key);
    }

    /** The value when it is a non-empty single value. */
    public Optional<YamlScalar> scalar(final String key) {
        return get(key).filter(YamlScalar.class::isInstance).map(YamlScalar.class::cast)
                .filter(scalar -> !scalar.isEmpty());
    }

    /** The value when it is a mapping. */
    public Optional<YamlMap> map(final String key) {
        return get(key).filter(YamlMap.class::isInstance).map(YamlMap.class::cast);
    }

    /** The value of {@code name}. */
    public Optional<String> name() {
        return scalar("name").map(YamlScalar::text);
    }

    /** Where a key stands, or the mapping itself when it has no such key. */
    public Place placeOf(final String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::place).orElse(place);
    }

    public YamlMap with(final Entry entry) {
        final Map<String, Entry> changed = new LinkedHashMap<>(entries);
        changed.put(entry.key(), entry);
        return new YamlMap(changed, place, tag);
    }

    @Override
    public YamlMap withTag(final Optional<String> newTag) {
        return new YamlMap(entries, place, newTag);
    }

    /** As {@link #plain()}, with its own type. */
    public Map<String, Object> plainMap() {
        final Map<String, Object> plain = new LinkedHashMap<>();
        entries.forEach((key, entry) -> entry.value().plain().ifPresent(value -> plain.put(key, value)));
        return Collections.unmodifiableMap(plain);
    }

    @Override
    public Optional<Object> plain() {
        return Optional.of(plainMap());
    }

    /**
     * The things that a mapping by name, or a list of mappings with {@code name}, holds; by name, in order. Things
     * without a name are left out.
     */
    public static Map<String, YamlNode> named(final YamlNode node) {
        final Map<String, YamlNode> byName = new LinkedHashMap<>();
        if (node instanceof YamlMap map) {
            map.entries().forEach((key, entry) -> byName.put(key, entry.value()));
        } else if (node instanceof YamlList list) {
            for (final YamlNode item : list.items()) {
                if (item instanceof YamlMap map) {
                    map.name().ifPresent(name -> byName.put(name, item));
                }
            }
        }
        return byName;
    }
}
