package dk.gladsaxe.ledelse.embedded.host;

import dk.gladsaxe.ledelse.embedded.definitions.ContentTypeDefinition;
import dk.gladsaxe.ledelse.embedded.definitions.Definitions;
import dk.gladsaxe.ledelse.embedded.modules.Module;
import dk.gladsaxe.ledelse.embedded.repository.JackrabbitRepository;
import dk.gladsaxe.ledelse.embedded.resources.Resource;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives a repository the namespaces, node types and workspaces that modules and their content types ask for. */
final class NodeTypeSetup {

    private final LoadedModules modules;
    private final Definitions definitions;
    private final JackrabbitRepository repository;

    NodeTypeSetup(
            final LoadedModules modules, final Definitions definitions, final JackrabbitRepository repository) {
        this.modules = modules;
        this.definitions = definitions;
        this.repository = repository;
    }

    void run() {
        nodeTypes();
        repository.createWorkspaces(workspaces().toList());
    }

    private void nodeTypes() {
        definitions.contentTypes().forEach(type ->
                repository.nodeTypes().registerNamespaces(type.origin(), type.namespaces()));
        Stream.concat(
                mappings().flatMap(mapping -> mapping.nodeTypeFile().stream()),
                definitions.contentTypes().stream()
                        .map(ContentTypeDefinition::nodeTypeDefinition).flatMap(Optional::stream))
                .distinct().map(this::resource)
                .forEach(file -> repository.nodeTypes().register(file.origin(), file.text()));
    }

    private Stream<String> workspaces() {
        return Stream.concat(mappings().flatMap(mapping -> mapping.workspaces().stream()),
                definitions.contentTypes().stream()
                        .filter(ContentTypeDefinition::autoCreate).map(ContentTypeDefinition::workspace));
    }

    private Stream<Module.RepositoryMapping> mappings() {
        return modules.ordered().stream().flatMap(module -> module.repositories().stream());
    }

    private Resource resource(final String path) {
        return modules.resources().find(path).orElseThrow(() -> new MissingFile(path));
    }
}
