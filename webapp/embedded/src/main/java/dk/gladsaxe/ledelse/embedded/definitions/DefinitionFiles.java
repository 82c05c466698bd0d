package dk.gladsaxe.ledelse.embedded.definitions;

import dk.gladsaxe.ledelse.embedded.problems.Place;
import dk.gladsaxe.ledelse.embedded.problems.Problems;
import dk.gladsaxe.ledelse.embedded.problems.Rule;
import dk.gladsaxe.ledelse.embedded.resources.Resource;
import dk.gladsaxe.ledelse.embedded.resources.Resources;
import dk.gladsaxe.ledelse.embedded.yaml.YamlFiles;
import dk.gladsaxe.ledelse.embedded.yaml.YamlMap;
import dk.gladsaxe.ledelse.embedded.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds and reads the definition files of modules. Used by one thread. */
final class DefinitionFiles {

    private static final String SUFFIX = ".yaml";
    private static final Pattern PATH = Pattern.compile("([a-zA-Z0-9_-]+/)*[a-zA-Z0-9_.-]+");

    private final Resources resources;
    private final Problems problems;
    private final YamlFiles yaml;

    DefinitionFiles(final Resources resources, final Problems problems) {
        this.resources = resources;
        this.problems = problems;
        this.yaml = new YamlFiles(resources, problems);
    }

    /** All definitions of a module. */
    List<RawDefinition> of(final String module) {
        final List<RawDefinition> found = new ArrayList<>();
        for (final Kind kind : Kind.values()) {
            final String folder = "/" + module + "/" + kind.folder() + "/";
            for (final Resource file : resources.list(folder)) {
                if (file.path().endsWith(SUFFIX)) {
                    read(kind, module, file, folder).ifPresent(found::add);
                } else if (file.path().endsWith(".yml")) {
                    problems.error(Rule.MISPLACED, Place.of(file.origin()), "",
                            "a definition in a file whose name ends in .yml is not found", "rename it to .yaml");
                }
            }
        }
        for (final String foreign : Kind.FOREIGN) {
            resources.list("/" + module + "/" + foreign).stream()
                    .filter(file -> file.path().endsWith(SUFFIX))
                    .forEach(file -> problems.error(Rule.NOT_SUPPORTED_HERE, Place.of(file.origin()), "",
                            "this host does not read definitions below " + foreign, "take the file out"));
        }
        return found;
    }

    /** A file that is no definition of its own: a decoration, or the configuration of a module. */
    Optional<YamlMap> tree(final Resource file, final Optional<Kind> kind) {
        return yaml.load(file, id -> kind.flatMap(each -> definitionFile(each, id))).flatMap(node -> map(node));
    }

    private Optional<RawDefinition> read(
            final Kind kind, final String module, final Resource file, final String folder) {
        final String path = file.path().substring(folder.length(), file.path().length() - SUFFIX.length());
        if (!PATH.matcher(path).matches()) {
            problems.error(Rule.MISPLACED, Place.of(file.origin()), "",
                    "Magnolia does not find a definition of the name " + path,
                    "use letters, digits, - and _ in the names of folders, and dots besides in the file's");
            return Optional.empty();
        }
        return tree(file, Optional.of(kind)).map(tree ->
                new RawDefinition(kind, module, path, id(kind, module, path, tree), tree, file));
    }

    private static String id(final Kind kind, final String module, final String path, final YamlMap tree) {
        return switch (kind.naming()) {
            case BARE -> tree.name().orElse(path.substring(path.lastIndexOf('/') + 1));
            case QUALIFIED -> module + ":" + path;
            case PATH -> path;
        };
    }

    private Optional<Resource> definitionFile(final Kind kind, final String id) {
        final int colon = id.indexOf(':');
        if (colon > 0) {
            return resources.find(
                    "/" + id.substring(0, colon) + "/" + kind.folder() + "/" + id.substring(colon + 1) + SUFFIX);
        }
        final String end = "/" + id + SUFFIX;
        final Predicate<Resource> named = file -> file.path().endsWith(end);
        return resources.roots().stream()
                .flatMap(root -> resources.list("/" + root + "/" + kind.folder()).stream())
                .filter(named).findFirst();
    }

    private Optional<YamlMap> map(final YamlNode node) {
        if (node instanceof YamlMap map) {
            return Optional.of(map);
        }
        if (node.tag().isPresent()) {
            return Optional.of(YamlMap.empty(node.place()).withTag(node.tag()));
        }
        problems.error(Rule.WRONG_VALUE, node.place(), "", "a mapping was expected, and this is " + node.kind(),
                "write keys, each on a line of its own");
        return Optional.empty();
    }
}
