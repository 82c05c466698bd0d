package dk.gladsaxe.ledelse.embedded.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lays one value over another as Magnolia does for includes, inheritance and decorations: mappings merge key by key,
 * lists of named things merge by name, and everything else, or whatever is tagged {@code !override}, is replaced.
 */
public final class Overlay {

    private Overlay() {
    }

    public static YamlNode merge(final YamlNode base, final YamlNode over) {
        if (over.overrides()) {
            return over.withTag(base.tag());
        }
        if (base instanceof YamlMap lower && over instanceof YamlMap upper) {
            return maps(lower, upper);
        }
        if (base instanceof YamlList lower && lower.named()) {
            if (over instanceof YamlList upper && upper.named()) {
                return lists(lower, upper);
            }
            if (over instanceof YamlMap upper) {
                return lists(lower, asList(upper));
            }
        }
        if (base instanceof YamlMap lower && over instanceof YamlList upper && upper.named()) {
            return maps(lower, asMap(upper));
        }
        return over.withTag(base.tag());
    }

    private static YamlMap maps(final YamlMap base, final YamlMap over) {
        final Map<String, YamlMap.Entry> merged = new LinkedHashMap<>(base.entries());
        over.entries().forEach((key, entry) -> merged.merge(key, entry, (lower, upper) ->
                new YamlMap.Entry(key, upper.place(), merge(lower.value(), upper.value()))));
        return new YamlMap(merged, base.place(), base.tag());
    }

    private static YamlList lists(final YamlList base, final YamlList over) {
        final Map<String, YamlNode> byName = new LinkedHashMap<>(YamlMap.named(base));
        YamlMap.named(over).forEach((name, item) -> byName.merge(name, item, Overlay::merge));
        return new YamlList(new ArrayList<>(byName.values()), base.place(), base.tag());
    }

    private static YamlList asList(final YamlMap map) {
        final List<YamlNode> items = new ArrayList<>();
        map.entries().forEach((key, entry) -> items.add(entry.value() instanceof YamlMap item
                ? named(key, item)
                : named(key, YamlMap.empty(entry.place()))));
        return new YamlList(items, map.place(), Optional.empty());
    }

    private static YamlMap named(final String name, final YamlMap item) {
        return item.with(new YamlMap.Entry("name", item.place(), YamlScalar.text(name, item.place())));
    }

    private static YamlMap asMap(final YamlList list) {
        return YamlMap.of(
                YamlMap.named(list).entrySet().stream()
                        .map(item -> new YamlMap.Entry(item.getKey(), item.getValue().place(), item.getValue()))
                        .toList(),
                list.place());
    }
}
