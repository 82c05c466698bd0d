package dk.gladsaxe.ledelse.embedded.modules;

import dk.gladsaxe.ledelse.embedded.problems.Place;
import dk.gladsaxe.ledelse.embedded.problems.Problems;
import dk.gladsaxe.ledelse.embedded.problems.Rule;
import dk.gladsaxe.ledelse.embedded.resources.Resource;
import dk.gladsaxe.ledelse.embedded.yaml.YamlList;
import dk.gladsaxe.ledelse.embedded.yaml.YamlMap;
import dk.gladsaxe.ledelse.embedded.yaml.YamlNode;
import dk.gladsaxe.ledelse.embedded.yaml.YamlReader;
import dk.gladsaxe.ledelse.embedded.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code module.yaml} of a light module. Every problem is reported and none thrown. Used by one thread. */
final class LightModuleReader {

    private static final Set<String> KEYS = Set.of("name", "version", "dependencies");
    private static final Set<String> DEPENDENCY_KEYS = Set.of("name", "version", "optional");

    private final Problems problems;

    LightModuleReader(final Problems problems) {
        this.problems = problems;
    }

    /** The light module of that name; the file is absent in many. */
    Module read(final String name, final Optional<Resource> moduleYaml) {
        final Place place = Place.of(moduleYaml.map(Resource::origin).orElse(name));
        final Optional<YamlNode> content = moduleYaml.flatMap(new YamlReader(problems)::read);
        if (content.isPresent() && content.get() instanceof YamlMap map) {
            unknownKeys(map, KEYS, "");
            final Optional<Version> version = map.scalar("version").map(YamlScalar::text).flatMap(Version::parse);
            if (map.has("version") && version.isEmpty()) {
                problems.error(Rule.WRONG_VALUE, map.placeOf("version"), "version", "this is no version",
                        "write one such as 1.0");
            }
            return light(name, version, dependencies(map), place);
        }
        content.ifPresent(other -> problems.error(Rule.WRONG_VALUE, other.place(), "",
                "module.yaml holds " + other.kind() + " and no mapping", "write version: and dependencies:"));
        return light(name, Optional.empty(), List.of(), place);
    }

    private static Module light(
            final String name, final Optional<Version> version, final List<Dependency> dependencies,
            final Place place) {
        return new Module(
                name, Module.Kind.LIGHT, version, dependencies, List.of(), List.of(), Optional.empty(), place);
    }

    private List<Dependency> dependencies(final YamlMap map) {
        final List<Dependency> dependencies = new ArrayList<>();
        final Optional<YamlNode> node = map.get("dependencies");
        if (node.isPresent() && node.get() instanceof YamlList list) {
            list.items().forEach(item -> dependency(item).ifPresent(dependencies::add));
        } else {
            node.ifPresent(other -> problems.error(Rule.WRONG_VALUE, other.place(), "dependencies",
                    "a list was expected, and this is " + other.kind(), "write one item with name: a line"));
        }
        return dependencies;
    }

    private Optional<Dependency> dependency(final YamlNode item) {
        if (!(item instanceof YamlMap map) || map.name().isEmpty()) {
            problems.error(Rule.MISSING_KEY, item.place(), "dependencies", "a dependency without name",
                    "write name: and the module's name");
            return Optional.empty();
        }
        unknownKeys(map, DEPENDENCY_KEYS, "dependencies");
        final String text = map.scalar("version").map(YamlScalar::text).orElse("*");
        final Optional<VersionRange> range = VersionRange.parse(text);
        if (range.isEmpty()) {
            problems.error(Rule.WRONG_VALUE, map.placeOf("version"), "dependencies.version",
                    "'" + text + "' is no range of versions", "write '*' or '6.2/*' or '6.2/6.9' or '[6.2,7)'");
        }
        final boolean optional =
                map.scalar("optional").flatMap(YamlScalar::value).filter(Boolean.TRUE::equals).isPresent();
        return Optional.of(
                new Dependency(map.name().get(), range.orElse(VersionRange.ANY), optional, map.place()));
    }

    private void unknownKeys(final YamlMap map, final Set<String> known, final String keyPath) {
        map.entries().values().stream().filter(entry -> !known.contains(entry.key())).forEach(entry ->
                problems.error(Rule.UNKNOWN_KEY, entry.place(), keyPath, "nothing reads the key " + entry.key(),
                        "take it out; known are " + String.join(", ", known.stream().sorted().toList())));
    }
}
