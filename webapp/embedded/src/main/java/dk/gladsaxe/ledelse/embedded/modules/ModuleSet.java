package dk.gladsaxe.ledelse.embedded.modules;

import dk.gladsaxe.ledelse.embedded.problems.Problems;
import dk.gladsaxe.ledelse.embedded.resources.LayeredResources;
import dk.gladsaxe.ledelse.embedded.resources.ModuleRoot;
import dk.gladsaxe.ledelse.embedded.resources.ResourceLayer;
import dk.gladsaxe.ledelse.embedded.resources.Resources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The modules of an instance and the resources they bring: what the host plays itself, module jars or folders, and the
 * light modules of a directory. Safe for use by several threads; closing it closes the jars.
 */
public final class ModuleSet implements AutoCloseable {

    private final List<Module> packaged;
    private final List<ResourceLayer> light;
    private final List<ModuleRoot> open;
    private final Resources resources;

    private ModuleSet(
            final List<Module> packaged, final List<ResourceLayer> light, final ModuleRoot host,
            final List<ModuleRoot> open) {
        this.packaged = List.copyOf(packaged);
        this.light = List.copyOf(light);
        this.open = List.copyOf(open);
        final Stream<ResourceLayer> ofModules = packaged.stream()
                .map(module -> ResourceLayer.module(module.files().orElseThrow(), module.name()));
        this.resources = new LayeredResources(Stream.of(
                light.stream(), ofModules, Stream.of(HostFiles.layer(host))).flatMap(layers -> layers).toList());
    }

    /**
     * Opens them.
     *
     * @param modules jars, or folders laid out like the inside of one
     * @param light   layers of light modules, first one first
     * @throws ModulesInvalid with everything that is wrong with their descriptors and dependencies
     */
    public static ModuleSet open(final List<Path> modules, final List<ResourceLayer> light) {
        final Problems problems = new Problems();
        final ModuleSet set = open(modules, light, problems);
        set.inOrder(problems);
        if (problems.hasErrors()) {
            set.close();
            throw new ModulesInvalid(problems.errors());
        }
        return set;
    }

    /** As {@link #open(List, List)}, but reports instead of throwing, and leaves out what cannot be used. */
    public static ModuleSet open(final List<Path> modules, final List<ResourceLayer> light, final Problems problems) {
        final List<ModuleRoot> open = new ArrayList<>();
        final List<Module> packaged = new ArrayList<>();
        for (final Path path : modules) {
            final ModuleRoot files = ModuleRoot.open(path);
            open.add(files);
            new DescriptorReader(problems).read(files).ifPresent(packaged::add);
        }
        final ModuleRoot host = HostFiles.open();
        open.add(host);
        return new ModuleSet(packaged, light, host, open);
    }

    /**
     * All modules, each after what it depends on; light modules are looked for anew each time.
     *
     * @throws ModulesInvalid when a light module that has come since then cannot be used
     */
    public List<Module> inOrder() {
        final Problems problems = new Problems();
        final List<Module> ordered = inOrder(problems);
        if (problems.hasErrors()) {
            throw new ModulesInvalid(problems.errors());
        }
        return ordered;
    }

    /** As {@link #inOrder()}, but reports instead of throwing. */
    public List<Module> inOrder(final Problems problems) {
        final List<Module> modules = new ArrayList<>(HostModules.all());
        modules.addAll(packaged);
        final Set<String> known = modules.stream().map(Module::name).collect(Collectors.toSet());
        final LightModuleReader reader = new LightModuleReader(problems);
        for (final ResourceLayer layer : light) {
            layer.roots().stream().filter(known::add).forEach(name ->
                    modules.add(reader.read(name, layer.find("/" + name + "/module.yaml"))));
        }
        return ModuleOrder.of(modules, problems);
    }

    /** The names of {@link #inOrder()}: the order in which decorations apply. */
    public List<String> names() {
        return inOrder().stream().map(Module::name).toList();
    }

    public Resources resources() {
        return resources;
    }

    @Override
    public void close() {
        open.forEach(ModuleRoot::close);
    }
}
