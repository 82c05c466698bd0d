package dk.gladsaxe.ledelse.embedded.modules;

import static java.util.Map.entry;

import dk.gladsaxe.ledelse.embedded.problems.Problems;
import dk.gladsaxe.ledelse.embedded.problems.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The document type of Magnolia's module descriptor: which elements, in which order, how often. */
final class DescriptorGrammar {

    /** A name, alternatives parted by a bar, then {@code ?}, {@code *}, {@code +} or nothing for exactly one. */
    private static final Map<String, List<String>> CHILDREN = Map.ofEntries(
            entry("module", List.of("name", "displayName|display-name?", "description?", "class?", "versionHandler?",
                    "version", "properties?", "components*", "dependencies?", "servlets?", "repositories?")),
            entry("properties", List.of("property*")),
            entry("property", List.of("name", "value")),
            entry("components", List.of(
                    "id", "configurer*", "component*", "type-mapping*", "multiBindingInterface*")),
            entry("component", List.of("type", "implementation|provider|workspace?", "path?", "observed?", "scope?",
                    "lazy?")),
            entry("dependencies", List.of("dependency*")),
            entry("dependency", List.of("name", "version?", "optional?")),
            entry("servlets", List.of("servlet*")),
            entry("servlet", List.of("name", "class", "comment?", "mappings", "params?")),
            entry("mappings", List.of("mapping+")),
            entry("repositories", List.of("repository*")),
            entry("repository", List.of("name", "workspaces", "nodeTypeFile?")),
            entry("workspaces", List.of("workspace+")));
    /** Elements whose inside is not looked into, for the host refuses them as a whole. */
    private static final Set<String> CLOSED = Set.of("configurer", "type-mapping", "multiBindingInterface", "params");

    private final Problems problems;

    DescriptorGrammar(final Problems problems) {
        this.problems = problems;
    }

    void check(final XmlElement element, final String path) {
        if (CLOSED.contains(element.name())) {
            return;
        }
        final List<String> model = CHILDREN.getOrDefault(element.name(), List.of());
        int at = 0;
        int count = 0;
        for (final XmlElement child : element.children()) {
            final int slot = slotOf(child.name(), model);
            if (slot < 0) {
                problems.error(Rule.DESCRIPTOR, child.place(), path, "there is no element <" + child.name()
                        + "> in <" + element.name() + ">", "take it out; allowed are " + allowed(model));
                continue;
            }
            if (slot < at) {
                problems.error(Rule.DESCRIPTOR, child.place(), path,
                        "<" + child.name() + "> stands after <" + names(model.get(at)) + ">, where Magnolia's document "
                                + "type does not allow it",
                        "keep the order " + allowed(model));
                continue;
            }
            missing(element, path, model, slot == at && count > 0 ? at + 1 : at + (count > 0 ? 1 : 0), slot);
            count = slot == at ? count + 1 : 1;
            at = slot;
            if (count > 1 && !model.get(slot).endsWith("*") && !model.get(slot).endsWith("+")) {
                problems.error(Rule.DESCRIPTOR, child.place(), path, "a second <" + child.name() + "> in <"
                        + element.name() + ">", "keep one");
            }
            check(child, path + "/" + child.name());
        }
        missing(element, path, model, at + (count > 0 ? 1 : 0), model.size());
    }

    private void missing(
            final XmlElement element, final String path, final List<String> model, final int from, final int to) {
        for (int slot = from; slot < to; slot++) {
            if (!model.get(slot).endsWith("?") && !model.get(slot).endsWith("*")) {
                problems.error(Rule.DESCRIPTOR, element.place(), path, "<" + element.name() + "> has no <"
                        + names(model.get(slot)) + "> where it must stand", "keep the order " + allowed(model));
            }
        }
    }

    private static int slotOf(final String name, final List<String> model) {
        for (int slot = 0; slot < model.size(); slot++) {
            if (Arrays.asList(names(model.get(slot)).split("\\|")).contains(name)) {
                return slot;
            }
        }
        return -1;
    }

    private static String names(final String particle) {
        return particle.replaceAll("[?*+]$", "");
    }

    private static String allowed(final List<String> model) {
        return model.isEmpty()
                ? "none"
                : model.stream().map(DescriptorGrammar::names).collect(Collectors.joining(", "));
    }
}
