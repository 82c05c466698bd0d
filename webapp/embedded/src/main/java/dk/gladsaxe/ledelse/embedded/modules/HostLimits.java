package dk.gladsaxe.ledelse.embedded.modules;

import dk.gladsaxe.ledelse.embedded.problems.Problems;
import dk.gladsaxe.ledelse.embedded.problems.Rule;
import java.util.Map;

/** What a descriptor may say to a Magnolia but not to this host. */
final class HostLimits {

    private static final Map<String, String> PARTS = Map.of(
            "class", "leave it out: a module of resources needs none, and a template function needs a component only",
            "versionHandler", "leave it out: workspaces, node types and bootstrap files come without one",
            "properties", "set it where the host is started",
            "servlets", "declare a REST endpoint with an implementationClass instead");
    private static final Map<String, String> IN_COMPONENTS = Map.of(
            "configurer", "declare components by class name",
            "type-mapping", "declare a component",
            "multiBindingInterface", "declare a component");
    private static final Map<String, String> IN_COMPONENT = Map.of(
            "provider", "name an implementation",
            "workspace", "name an implementation",
            "path", "name an implementation",
            "observed", "name an implementation");

    private final Problems problems;

    HostLimits(final Problems problems) {
        this.problems = problems;
    }

    void check(final XmlElement module) {
        refuse(module, "module", PARTS);
        for (final XmlElement components : module.children("components")) {
            final String path = "module/components";
            refuse(components, path, IN_COMPONENTS);
            components.child("id").filter(id -> !id.text().equals("main")).ifPresent(id ->
                    refuse(id, path + "/id", "components of the container " + id.text(), "use the container main"));
            for (final XmlElement component : components.children("component")) {
                refuse(component, path + "/component", IN_COMPONENT);
                component.child("scope").filter(scope -> !scope.text().equals("singleton")).ifPresent(scope ->
                        refuse(scope, path + "/component/scope", "the scope " + scope.text(), "use singleton"));
                if (component.textOf("implementation").isEmpty() && component.child("provider").isEmpty()) {
                    refuse(component, path + "/component", "a component without implementation",
                            "name an implementation; it may be the type itself");
                }
            }
        }
        module.child("repositories").ifPresent(all -> all.children("repository").stream()
                .flatMap(repository -> repository.children("name").stream())
                .filter(name -> !name.text().equals("magnolia"))
                .forEach(name -> refuse(name, "module/repositories/repository/name",
                        "a repository " + name.text(), "name it magnolia: the host has that one")));
    }

    private void refuse(final XmlElement parent, final String path, final Map<String, String> remedies) {
        parent.children().stream().filter(child -> remedies.containsKey(child.name())).forEach(child ->
                refuse(child, path + "/" + child.name(), "<" + child.name() + ">", remedies.get(child.name())));
    }

    private void refuse(final XmlElement element, final String path, final String what, final String remedy) {
        problems.error(Rule.NOT_SUPPORTED_HERE, element.place(), path, "this host does not know " + what, remedy);
    }
}
