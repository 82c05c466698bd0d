package dk.gladsaxe.ledelse.embedded.yaml;

import dk.gladsaxe.ledelse.embedded.problems.Place;
import java.util.List;
import java.util.Optional;

/** A list. */
public record YamlList(List<YamlNode> items, Place place, Optional<String> tag) implements YamlNode {

    public YamlList {
        items = List.copyOf(items);
    }

    @Override
    public YamlList withTag(final Optional<String> newTag) {
        return new YamlList(items, place, newTag);
    }

    @Override
    public Optional<Object> plain() {
        return Optional.of(items.stream().flatMap(item -> item.plain().stream()).toList());
    }

    /** True when it has items and each is a mapping with a {@code name}: such lists merge by that name. */
    public boolean named() {
        return !items.isEmpty()
                && items.stream().allMatch(item -> item instanceof YamlMap map && map.name().isPresent());
    }
}
