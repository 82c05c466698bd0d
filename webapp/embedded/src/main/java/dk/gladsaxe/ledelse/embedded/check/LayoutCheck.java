package dk.gladsaxe.ledelse.embedded.check;

import dk.gladsaxe.ledelse.embedded.definitions.Kind;
import dk.gladsaxe.ledelse.embedded.definitions.schema.Suggestion;
import dk.gladsaxe.ledelse.embedded.modules.Module;
import dk.gladsaxe.ledelse.embedded.problems.Place;
import dk.gladsaxe.ledelse.embedded.problems.Problems;
import dk.gladsaxe.ledelse.embedded.problems.Rule;
import dk.gladsaxe.ledelse.embedded.resources.Resource;
import dk.gladsaxe.ledelse.embedded.resources.Resources;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether files lie where a Magnolia looks for them. */
final class LayoutCheck {

    /** Folders of a module whose names mean something to a Magnolia. */
    private static final Set<String> FOLDERS = Stream.concat(
                    Arrays.stream(Kind.values()).map(Kind::folder),
                    Stream.of("themes", "renderers", "fieldTypes", "searchResultSuppliers", "decorations", "i18n",
                            "webresources"))
            .collect(Collectors.toUnmodifiableSet());
    /** Modules that exist elsewhere and may be decorated. */
    private static final Set<String> ELSEWHERE = Set.of("rest-services", "multisite", "mte", "mtk2", "spa-rendering");

    private static final Pattern INHERITED = Pattern.compile("!inherit:([a-zA-Z0-9_-]+):");

    private final Resources resources;
    private final Map<String, Module> modules;
    private final Problems problems;

    LayoutCheck(final Resources resources, final List<Module> modules, final Problems problems) {
        this.resources = resources;
        this.modules = modules.stream().collect(Collectors.toUnmodifiableMap(Module::name, Function.identity()));
        this.problems = problems;
    }

    void check() {
        resources.list("/").forEach(file -> {
            final String[] segments = file.path().substring(1).split("/");
            if (segments.length > 2) {
                folder(file, segments[1]);
            }
            if (segments.length > 3 && segments[1].equals("decorations")) {
                decoration(file, segments[0], segments[2]);
            }
            if (file.path().endsWith(".yaml")) {
                INHERITED.matcher(file.text()).results().forEach(inherited ->
                        builtUpon(file, segments[0], inherited.group(1), "inherits from"));
            }
        });
    }

    private void decoration(final Resource file, final String module, final String target) {
        if (!modules.containsKey(target) && !ELSEWHERE.contains(target)) {
            problems.error(Rule.DANGLING, Place.of(file.origin()), "", "there is no module " + target
                    + " to decorate", Suggestion.of(target, modules.keySet()));
        } else {
            builtUpon(file, module, target, "decorates");
        }
    }

    /** Only a dependency says which of two modules is there first. */
    private void builtUpon(final Resource file, final String module, final String target, final String does) {
        final boolean ours = modules.containsKey(module) && modules.containsKey(target)
                && modules.get(target).kind() != Module.Kind.HOST && !module.equals(target);
        if (ours && modules.get(module).dependencies().stream().noneMatch(each -> each.name().equals(target))) {
            problems.warning(Rule.DEPENDENCY, Place.of(file.origin()), "",
                    "module " + module + " " + does + " module " + target + " and does not say that it depends on it",
                    "add " + target + " to the dependencies of " + module);
        }
    }

    /** A folder is misspelt when it becomes a known one by changing capitals or the plural. */
    private void folder(final Resource file, final String folder) {
        if (!FOLDERS.contains(folder)) {
            FOLDERS.stream().filter(known -> plain(known).equals(plain(folder))).findFirst().ifPresent(known ->
                    problems.error(Rule.MISPLACED, Place.of(file.origin()), "",
                            "nothing looks into a folder of the name " + folder, "rename it to " + known));
        }
    }

    private static String plain(final String folder) {
        return folder.toLowerCase(Locale.ROOT).replaceAll("[-_]", "").replaceAll("s$", "");
    }
}
