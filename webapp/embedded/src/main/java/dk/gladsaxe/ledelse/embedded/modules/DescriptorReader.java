package dk.gladsaxe.ledelse.embedded.modules;

import dk.gladsaxe.ledelse.embedded.problems.Place;
import dk.gladsaxe.ledelse.embedded.problems.Problems;
import dk.gladsaxe.ledelse.embedded.problems.Rule;
import dk.gladsaxe.ledelse.embedded.resources.ModuleRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads {@code META-INF/magnolia/<module>.xml}. Every problem is reported and none thrown. Used by one thread. */
final class DescriptorReader {

    private static final String FOLDER = "META-INF/magnolia";

    private final Problems problems;

    DescriptorReader(final Problems problems) {
        this.problems = problems;
    }

    /** The module of these files; empty when the descriptor is missing or wrong. */
    Optional<Module> read(final ModuleRoot files) {
        final List<Path> found = files.files(FOLDER).stream()
                .filter(file -> file.getFileName().toString().endsWith(".xml")).toList();
        if (found.size() != 1) {
            problems.error(Rule.DESCRIPTOR, Place.of(files.source().toString()), "",
                    found.isEmpty() ? "there is no module descriptor" : "there are " + found.size() + " descriptors",
                    "a module has exactly one file " + FOLDER + "/<module>.xml");
            return Optional.empty();
        }
        final String origin = files.origin(found.get(0));
        try {
            final XmlElement module = XmlElement.read(Files.readAllBytes(found.get(0)), origin);
            final int before = problems.errors().size();
            check(module);
            return problems.errors().size() == before ? Optional.of(module(module, files)) : Optional.empty();
        } catch (final XMLStreamException e) {
            final int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            problems.error(Rule.SYNTAX, new Place(origin, Math.max(line, 0), 0), "", "this is no XML: "
                    + e.getMessage().replaceAll("\\s+", " "), "mend the file");
        } catch (final IOException e) {
            problems.error(Rule.UNREADABLE, Place.of(origin), "", "cannot be read: " + e.getMessage(),
                    "make the file readable for the user that runs the host");
        }
        return Optional.empty();
    }

    private void check(final XmlElement module) {
        if (!module.name().equals("module")) {
            problems.error(Rule.DESCRIPTOR, module.place(), "", "the top element is <" + module.name() + ">",
                    "it must be <module>");
            return;
        }
        new DescriptorGrammar(problems).check(module, "module");
        module.child("name").filter(name -> !name.text().matches("[a-zA-Z0-9_-]+")).ifPresent(name ->
                problems.error(Rule.DESCRIPTOR, name.place(), "module/name", "'" + name.text() + "' is no module name",
                        "use letters, digits, - and _"));
        module.child("version").filter(version -> Version.parse(version.text()).isEmpty()).ifPresent(version ->
                problems.error(Rule.DESCRIPTOR, version.place(), "module/version",
                        "'" + version.text() + "' is no version", "write one such as 1.0.0; an expression in braces "
                                + "says that the build did not filter this file"));
        module.child("dependencies").ifPresent(all -> all.children().forEach(this::checkDependency));
        new HostLimits(problems).check(module);
    }

    private void checkDependency(final XmlElement dependency) {
        dependency.textOf("version").filter(range -> VersionRange.parse(range).isEmpty()).ifPresent(range ->
                problems.error(Rule.DESCRIPTOR, dependency.place(), "module/dependencies/dependency/version",
                        "'" + range + "' is no range of versions", "write * or 6.2/* or 6.2/6.9 or [6.2,7)"));
    }

    private static Module module(final XmlElement module, final ModuleRoot files) {
        return new Module(
                module.textOf("name").orElseThrow(),
                Module.Kind.PACKAGED,
                module.textOf("version").flatMap(Version::parse),
                inside(module, "dependencies", "dependency").stream().map(DescriptorReader::dependency).toList(),
                inside(module, "repositories", "repository").stream().map(DescriptorReader::repository).toList(),
                inside(module, "components", "component").stream().map(DescriptorReader::component).toList(),
                Optional.of(files),
                module.place());
    }

    private static List<XmlElement> inside(final XmlElement module, final String group, final String element) {
        return module.children(group).stream().flatMap(found -> found.children(element).stream()).toList();
    }

    private static Dependency dependency(final XmlElement element) {
        return new Dependency(
                element.textOf("name").orElse(""),
                element.textOf("version").flatMap(VersionRange::parse).orElse(VersionRange.ANY),
                element.textOf("optional").filter("true"::equals).isPresent(),
                element.place());
    }

    private static Module.RepositoryMapping repository(final XmlElement element) {
        return new Module.RepositoryMapping(
                element.child("workspaces").orElseThrow().children("workspace").stream()
                        .map(XmlElement::text).toList(),
                element.textOf("nodeTypeFile"));
    }

    private static Module.Component component(final XmlElement element) {
        return new Module.Component(
                element.textOf("type").orElseThrow(), element.textOf("implementation").orElseThrow());
    }
}
