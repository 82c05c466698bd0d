package dk.gladsaxe.ledelse.embedded.definitions;

import dk.gladsaxe.ledelse.embedded.problems.Place;
import dk.gladsaxe.ledelse.embedded.problems.Problems;
import dk.gladsaxe.ledelse.embedded.problems.Rule;
import dk.gladsaxe.ledelse.embedded.resources.Resource;
import dk.gladsaxe.ledelse.embedded.resources.Resources;
import dk.gladsaxe.ledelse.embedded.yaml.Overlay;
import dk.gladsaxe.ledelse.embedded.yaml.YamlMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What modules lay over the definitions and the configuration of other modules, in the order of the modules:
 * {@code /<module>/decorations/<target>/<kind>/<path>[.<inside>].yaml} and {@code .../<target>/config[.<inside>].yaml}.
 */
final class Decorations {

    private static final String SUFFIX = ".yaml";
    private static final String CONFIG = "config";
    /** Modules whose configuration this host reads. */
    private static final Set<String> CONFIGURED = Set.of("site", "admincentral");
    /** A module of the paid edition that a module for both editions decorates too; without effect in this one. */
    private static final String MULTISITE = "multisite";

    private final List<Decoration> decorations = new ArrayList<>();
    private final Problems problems;

    /** @param kind absent for the configuration of the module */
    private record Decoration(
            String target, Optional<Kind> kind, String path, YamlMap tree, Resource file) {
    }

    Decorations(
            final Resources resources, final List<String> modules, final DefinitionFiles files,
            final Problems problems) {
        this.problems = problems;
        for (final String module : modules) {
            final String folder = "/" + module + "/decorations/";
            resources.list(folder).stream().filter(file -> file.path().endsWith(SUFFIX)).forEach(file ->
                    read(file, file.path().substring(folder.length(), file.path().length() - SUFFIX.length()), files));
        }
    }

    private void read(final Resource file, final String path, final DefinitionFiles files) {
        final String[] segments = path.split("/", 3);
        if (segments.length == 2 && (segments[1] + ".").startsWith(CONFIG + ".")) {
            if (segments[0].equals(MULTISITE)) {
                return;
            }
            if (!CONFIGURED.contains(segments[0])) {
                refuse(file, "this host has no configuration of module " + segments[0]
                        + " to decorate", "take the file out; only those of "
                        + String.join(" and ", CONFIGURED.stream().sorted().toList()) + " are");
                return;
            }
            files.tree(file, Optional.empty()).ifPresent(tree ->
                    decorations.add(new Decoration(segments[0], Optional.empty(), segments[1], tree, file)));
            return;
        }
        final Optional<Kind> kind = segments.length == 3 ? Kind.ofFolder(segments[1]) : Optional.empty();
        if (kind.isEmpty()) {
            problems.error(Rule.MISPLACED, Place.of(file.origin()), "", "nothing is decorated by a file of this path",
                    "use decorations/<module>/<kind>/<path>.yaml or decorations/<module>/config.yaml");
            return;
        }
        files.tree(file, kind).ifPresent(tree ->
                decorations.add(new Decoration(segments[0], kind, segments[2], tree, file)));
    }

    /** The configuration of a module with all that decorates it. */
    YamlMap config(final String module, final YamlMap base) {
        YamlMap tree = base;
        for (final Decoration decoration : decorations) {
            if (decoration.kind().isEmpty() && decoration.target().equals(module)) {
                tree = lay(tree, decoration, CONFIG);
            }
        }
        return tree;
    }

    /** The definitions with all that decorates them. */
    List<RawDefinition> applyTo(final List<RawDefinition> definitions) {
        final List<RawDefinition> decorated = new ArrayList<>(definitions);
        for (final Decoration decoration : decorations) {
            if (decoration.kind().isPresent()) {
                final Optional<RawDefinition> target = decorated.stream()
                        .filter(definition -> definition.kind() == decoration.kind().get()
                                && definition.module().equals(decoration.target())
                                && (decoration.path() + ".").startsWith(definition.path() + "."))
                        .max(Comparator.comparingInt(definition -> definition.path().length()));
                if (target.isPresent()) {
                    decorated.set(decorated.indexOf(target.get()),
                            target.get().with(lay(target.get().tree(), decoration, target.get().path())));
                } else {
                    missing(decoration, definitions);
                }
            }
        }
        return decorated;
    }

    private void missing(final Decoration decoration, final List<RawDefinition> definitions) {
        final boolean known = definitions.stream().anyMatch(each -> each.module().equals(decoration.target()));
        if (known) {
            problems.error(Rule.DANGLING, Place.of(decoration.file().origin()), "", "module " + decoration.target()
                    + " has no " + decoration.kind().get().shape() + " " + decoration.path() + " to decorate",
                    "name the file after the one that it decorates");
        } else {
            refuse(decoration.file(), "this host has no definitions of module " + decoration.target()
                    + " to decorate", "take the file out, or bring the module");
        }
    }

    private void refuse(final Resource file, final String what, final String remedy) {
        problems.error(Rule.NOT_SUPPORTED_HERE, Place.of(file.origin()), "", what, remedy);
    }

    /** What follows the definition's name in the file's is the place inside where the content goes. */
    private static YamlMap lay(final YamlMap base, final Decoration decoration, final String path) {
        YamlMap over = decoration.tree();
        if (decoration.path().length() > path.length()) {
            final List<String> inside =
                    new ArrayList<>(Arrays.asList(decoration.path().substring(path.length() + 1).split("\\.")));
            Collections.reverse(inside);
            for (final String key : inside) {
                over = YamlMap.of(List.of(new YamlMap.Entry(key, over.place(), over)), over.place());
            }
        }
        return (YamlMap) Overlay.merge(base, over);
    }
}
