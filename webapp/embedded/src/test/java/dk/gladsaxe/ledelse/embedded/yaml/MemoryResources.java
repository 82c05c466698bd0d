package dk.gladsaxe.ledelse.embedded.yaml;

import dk.gladsaxe.ledelse.embedded.resources.Resource;
import dk.gladsaxe.ledelse.embedded.resources.Resources;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Resources that a test spells itself. */
public record MemoryResources(Map<String, String> files) implements Resources {

    @Override
    public Optional<Resource> find(final String path) {
        return Optional.ofNullable(files.get(path)).map(content -> new Text(path, content));
    }

    @Override
    public List<Resource> list(final String folder) {
        return files.keySet().stream().filter(path -> path.startsWith(folder)).sorted()
                .flatMap(path -> find(path).stream()).toList();
    }

    @Override
    public List<Resource> findAll(final String path) {
        return find(path).stream().toList();
    }

    @Override
    public List<String> roots() {
        return files.keySet().stream().map(path -> path.split("/")[1]).distinct().sorted().toList();
    }

    @Override
    public AutoCloseable onChange(final Consumer<Set<String>> listener) {
        return () -> { };
    }

    private record Text(String path, String content) implements Resource {

        @Override
        public String origin() {
            return path;
        }

        @Override
        public long lastModified() {
            return 0;
        }

        @Override
        public byte[] bytes() {
            return content.getBytes(StandardCharsets.UTF_8);
        }
    }
}
