package dk.gladsaxe.ledelse.embedded.modules;

import dk.gladsaxe.ledelse.embedded.problems.Place;
import dk.gladsaxe.ledelse.embedded.resources.ModuleRoot;
import java.util.List;
import java.util.Optional;

/**
 * A module of an instance.
 *
 * @param version      empty when it states none: a light module without {@code module.yaml}
 * @param repositories workspaces and node types, only of a {@link Kind#PACKAGED} module
 * @param components   beans the module declares, only of a {@link Kind#PACKAGED} module
 * @param files        its jar or folder, where bootstrap files lie beside the resource tree; absent for other kinds
 * @param place        the descriptor, for messages
 */
public record Module(
        String name, Kind kind, Optional<Version> version, List<Dependency> dependencies,
        List<RepositoryMapping> repositories, List<Component> components, Optional<ModuleRoot> files, Place place) {

    /** Where a module comes from. */
    public enum Kind {
        /** Played by this host itself. */
        HOST,
        /** A jar, or a folder laid out like the inside of one, with a descriptor. */
        PACKAGED,
        /** A folder of resources alone. */
        LIGHT
    }

    public Module {
        dependencies = List.copyOf(dependencies);
        repositories = List.copyOf(repositories);
        components = List.copyOf(components);
    }

    /**
     * Workspaces that exist before anything is bootstrapped.
     *
     * @param nodeTypeFile resource path of the node types to register
     */
    public record RepositoryMapping(List<String> workspaces, Optional<String> nodeTypeFile) {
    }

    /** A class that may be named in configuration, and what stands in for it. */
    public record Component(String type, String implementation) {
    }
}
