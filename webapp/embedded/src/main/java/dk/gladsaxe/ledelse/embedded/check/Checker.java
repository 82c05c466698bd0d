package dk.gladsaxe.ledelse.embedded.check;

import dk.gladsaxe.ledelse.embedded.definitions.DefinitionLoader;
import dk.gladsaxe.ledelse.embedded.definitions.Loading;
import dk.gladsaxe.ledelse.embedded.definitions.References;
import dk.gladsaxe.ledelse.embedded.modules.Module;
import dk.gladsaxe.ledelse.embedded.modules.ModuleSet;
import dk.gladsaxe.ledelse.embedded.problems.Problem;
import dk.gladsaxe.ledelse.embedded.problems.Problems;
import dk.gladsaxe.ledelse.embedded.problems.Rule;
import dk.gladsaxe.ledelse.embedded.resources.ResourceLayer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks modules and light modules against what a Magnolia reads. What this host alone does not do is no finding: it
 * is right in a Magnolia. Used by one thread at a time.
 */
public final class Checker {

    private final List<Path> known;

    /** @param known modules and light modules that the checked ones may build on; they are not checked themselves */
    public Checker(final List<Path> known) {
        this.known = List.copyOf(known);
    }

    /**
     * Checks them together, so that they may refer to each other.
     *
     * @param paths light modules, folders of light modules, module jars or module folders
     * @throws NothingToCheck when a path is none of these
     */
    public CheckReport check(final List<Path> paths) {
        final List<Target> targets = paths.stream().map(path -> Target.of(path.normalize())).toList();
        final List<Target> all = new ArrayList<>(targets);
        known.stream().map(path -> Target.of(path.normalize()))
                .filter(other -> targets.stream().noneMatch(target -> target.covers(other) || other.covers(target)))
                .forEach(all::add);
        final List<Path> modules = all.stream().filter(target -> target.kind() == Target.Kind.MODULE)
                .map(Target::path).toList();
        final List<ResourceLayer> light = all.stream().flatMap(target -> target.light().stream()).toList();
        final Problems problems = new Problems();
        try (ModuleSet set = ModuleSet.open(modules, light, problems)) {
            final Set<String> files = look(set, targets, problems);
            return new CheckReport(findings(problems, targets), files.size());
        }
    }

    private static Set<String> look(final ModuleSet set, final List<Target> targets, final Problems problems) {
        final List<Module> modules = set.inOrder(problems);
        final Loading loading = new DefinitionLoader(
                set.resources(), modules.stream().map(Module::name).toList(), problems).load();
        final References references = new References(loading, set.resources(), problems);
        final StoredThings stored = new StoredThings(modules, loading, set.resources(), problems);
        final MessageCheck messages = new MessageCheck(loading, problems);
        loading.uses().forEach(use -> {
            references.check(use);
            stored.check(use);
        });
        messages.check();
        new BundleCheck(problems).check(loading.bundles());
        new ScriptCheck(set.resources(), loading, messages, problems).check();
        new LayoutCheck(set.resources(), modules, problems).check();
        final BootstrapCheck bootstrap = new BootstrapCheck(problems);
        modules.forEach(module -> module.files().ifPresent(bootstrap::check));

        return Stream.concat(
                        set.resources().list("/").stream().map(resource -> resource.origin()),
                        modules.stream().flatMap(module -> module.files().stream())
                                .flatMap(BootstrapCheck::origins))
                .filter(origin -> targets.stream().anyMatch(target -> target.holds(origin)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Problem> findings(final Problems problems, final List<Target> targets) {
        return problems.all().stream()
                .filter(problem -> problem.rule() != Rule.NOT_SUPPORTED_HERE)
                .filter(problem -> targets.stream().anyMatch(target -> target.holds(problem.place().origin())))
                .toList();
    }
}
