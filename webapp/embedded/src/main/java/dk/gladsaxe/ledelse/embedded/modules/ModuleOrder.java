package dk.gladsaxe.ledelse.embedded.modules;

import dk.gladsaxe.ledelse.embedded.problems.Problems;
import dk.gladsaxe.ledelse.embedded.problems.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts modules so that each stands after what it depends on, otherwise in the order given. */
final class ModuleOrder {

    private final Map<String, Module> byName = new LinkedHashMap<>();
    private final Set<Module> ordered = new LinkedHashSet<>();
    private final List<String> open = new ArrayList<>();
    private final Problems problems;

    private ModuleOrder(final Problems problems) {
        this.problems = problems;
    }

    static List<Module> of(final List<Module> modules, final Problems problems) {
        final ModuleOrder order = new ModuleOrder(problems);
        for (final Module module : modules) {
            final Module first = order.byName.putIfAbsent(module.name(), module);
            if (first != null) {
                problems.error(Rule.DUPLICATE_NAME, module.place(), "name",
                        "the module " + module.name() + " is there already, from " + first.place(),
                        "leave one of them out");
            }
        }
        order.byName.values().forEach(order::add);
        return List.copyOf(order.ordered);
    }

    private void add(final Module module) {
        if (ordered.contains(module)) {
            return;
        }
        if (open.contains(module.name())) {
            problems.error(Rule.DEPENDENCY, module.place(), "dependencies", "the modules "
                    + String.join(" -> ", open.subList(open.indexOf(module.name()), open.size())) + " -> "
                    + module.name() + " depend on each other in a circle", "take one of the dependencies away");
            return;
        }
        open.add(module.name());
        module.dependencies().forEach(dependency -> follow(module, dependency));
        open.remove(open.size() - 1);
        ordered.add(module);
    }

    private void follow(final Module module, final Dependency dependency) {
        final Module target = byName.get(dependency.name());
        if (target == null) {
            if (!dependency.optional()) {
                problems.error(Rule.DEPENDENCY, dependency.place(), "dependencies", "module " + module.name()
                                + " needs module " + dependency.name() + " (" + dependency.versions()
                                + "), which is not here",
                        "add that module, or mend its name if it is misspelt");
            }
            return;
        }
        target.version().filter(version -> !dependency.versions().contains(version)).ifPresent(version ->
                problems.error(Rule.DEPENDENCY, dependency.place(), "dependencies", "module " + module.name()
                                + " needs module " + dependency.name() + " in a version of " + dependency.versions()
                                + ", and here is " + version,
                        "bring a version of that range, or widen the range"));
        add(target);
    }
}
