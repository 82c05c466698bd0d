package dk.gladsaxe.ledelse.embedded.definitions;

import dk.gladsaxe.ledelse.embedded.definitions.AreaDefinition.Inheritance;
import dk.gladsaxe.ledelse.embedded.problems.Problems;
import dk.gladsaxe.ledelse.embedded.problems.Rule;
import dk.gladsaxe.ledelse.embedded.yaml.YamlMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From a checked tree to a template. */
final class TemplateReader {

    private static final Set<String> RENDERED = Set.of("freemarker", "site");
    private static final String FREEMARKER = "freemarker";

    private final Problems problems;

    TemplateReader(final Problems problems) {
        this.problems = problems;
    }

    Optional<TemplateDefinition> read(final RawDefinition raw) {
        final YamlMap tree = raw.tree();
        final String renderType = Read.text(tree, "renderType").orElse(FREEMARKER);
        if (!RENDERED.contains(renderType)) {
            problems.error(Rule.NOT_SUPPORTED_HERE, tree.placeOf("renderType"), "renderType",
                    "this host does not render by " + renderType, "use freemarker");
            return Optional.empty();
        }
        final Optional<String> script = Read.text(tree, "templateScript");
        if (script.isEmpty()) {
            problems.error(Rule.MISSING_KEY, tree.place(), "templateScript", "the template names no script",
                    "add templateScript: and the path of an .ftl file");
            return Optional.empty();
        }
        return Optional.of(new TemplateDefinition(
                raw.id(),
                Read.text(tree, "title"),
                Read.text(tree, "description"),
                renderType,
                script.get(),
                Read.text(tree, "dialog"),
                Read.flag(tree, "visible", true),
                Read.flag(tree, "editable"),
                Read.flag(tree, "moveable"),
                Read.flag(tree, "deletable"),
                Read.flag(tree, "writable"),
                Read.plain(tree, "parameters"),
                areas(tree),
                raw.file().origin()));
    }

    private static Map<String, AreaDefinition> areas(final YamlMap tree) {
        final Map<String, AreaDefinition> areas = new LinkedHashMap<>();
        Read.named(tree, "areas").forEach((name, area) -> areas.put(name, area(name, area)));
        return areas;
    }

    private static AreaDefinition area(final String name, final YamlMap tree) {
        final List<String> components = Read.named(tree, "availableComponents").values().stream()
                .filter(component -> Read.flag(component, "enabled", true))
                .map(component -> Read.text(component, "id").orElseThrow())
                .toList();
        return new AreaDefinition(
                name,
                Read.text(tree, "title"),
                Read.text(tree, "description"),
                Read.text(tree, "type").map(TemplateReader::areaType).orElse(AreaDefinition.Type.LIST),
                Read.text(tree, "templateScript"),
                Read.text(tree, "dialog"),
                components,
                tree.map("inheritance").map(TemplateReader::inheritance).orElse(Inheritance.NONE),
                Read.flag(tree, "enabled", true),
                Read.flag(tree, "optional", false),
                Read.flag(tree, "createAreaNode", true),
                Read.whole(tree, "maxComponents").map(Math::toIntExact),
                Read.flag(tree, "editable"),
                Read.plain(tree, "parameters"),
                areas(tree));
    }

    private static AreaDefinition.Type areaType(final String key) {
        return Arrays.stream(AreaDefinition.Type.values())
                .filter(type -> type.key().equals(key)).findFirst().orElseThrow();
    }

    private static Inheritance inheritance(final YamlMap tree) {
        return new Inheritance(
                Read.flag(tree, "enabled", false),
                Read.text(tree, "components").map(word -> Inheritance.Components.valueOf(word.toUpperCase(Locale.ROOT)))
                        .orElse(Inheritance.NONE.components()),
                Read.text(tree, "properties").filter("all"::equals).isPresent());
    }
}
