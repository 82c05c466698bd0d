package dk.gladsaxe.ledelse.embedded.resources;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * All resources of an instance in Magnolia's order of precedence: light modules on the file system before module
 * jars and unpacked module folders. Safe for use by several threads.
 */
public interface Resources {

    /** The resource at this absolute path, from the first layer that has it. */
    Optional<Resource> find(String path);

    /** Every file below the folder at any depth, in order of path, each from the first layer that has it. */
    List<Resource> list(String folder);

    /** Every version of the file, the one that {@link #find} gives first: for formats that merge their layers. */
    List<Resource> findAll(String path);

    /** The names of the top folders, in order of name: the modules that bring resources. */
    List<String> roots();

    /**
     * Calls the listener with the paths that changed, shortly after files of a light module changed; closing the
     * result ends that. The listener runs on the watcher's thread and must return soon.
     */
    AutoCloseable onChange(Consumer<Set<String>> listener);
}
