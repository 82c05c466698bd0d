package dk.gladsaxe.ledelse.embedded.resources;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Resources from several layers; what an earlier layer has hides the same path in a later one. */
public final class LayeredResources implements Resources {

    private final List<ResourceLayer> layers;

    public LayeredResources(final List<ResourceLayer> layers) {
        this.layers = List.copyOf(layers);
    }

    @Override
    public Optional<Resource> find(final String path) {
        return layers.stream().flatMap(layer -> layer.find(path).stream()).findFirst();
    }

    @Override
    public List<Resource> list(final String folder) {
        final Map<String, Resource> byPath = new TreeMap<>();
        for (final ResourceLayer layer : layers) {
            layer.list(folder).forEach(resource -> byPath.putIfAbsent(resource.path(), resource));
        }
        return List.copyOf(byPath.values());
    }

    @Override
    public List<Resource> findAll(final String path) {
        return layers.stream().flatMap(layer -> layer.find(path).stream()).toList();
    }

    @Override
    public List<String> roots() {
        return layers.stream().flatMap(layer -> layer.roots().stream())
                .collect(Collectors.toCollection(TreeSet::new)).stream().toList();
    }

    @Override
    public AutoCloseable onChange(final Consumer<Set<String>> listener) {
        final Map<Path, List<ResourceLayer>> watched = new LinkedHashMap<>();
        for (final ResourceLayer layer : layers) {
            layer.watched().ifPresent(folder ->
                    watched.computeIfAbsent(folder, any -> new ArrayList<>()).add(layer));
        }
        return FolderWatcher.start(watched.keySet(), changed -> {
            final Set<String> paths = new TreeSet<>();
            changed.forEach((folder, files) -> files.forEach(file ->
                    watched.get(folder).forEach(layer -> layer.pathOf(file).ifPresent(paths::add))));
            if (!paths.isEmpty()) {
                listener.accept(paths);
            }
        });
    }
}
