package dk.gladsaxe.ledelse.embedded.host;

import dk.gladsaxe.ledelse.embedded.definitions.Definitions;
import dk.gladsaxe.ledelse.embedded.definitions.DefinitionsInvalid;
import dk.gladsaxe.ledelse.embedded.definitions.YamlDefinitions;
import dk.gladsaxe.ledelse.embedded.modules.Module;
import dk.gladsaxe.ledelse.embedded.modules.ModuleSet;
import dk.gladsaxe.ledelse.embedded.problems.BadInput;
import dk.gladsaxe.ledelse.embedded.problems.Problems;
import dk.gladsaxe.ledelse.embedded.resources.ModuleRoot;
import dk.gladsaxe.ledelse.embedded.resources.ResourceLayer;
import dk.gladsaxe.ledelse.embedded.resources.Resources;
import dk.gladsaxe.ledelse.embedded.rest.EndpointClasses;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The modules that both instances run, and what they define at this moment. A change that cannot be loaded is logged
 * and changes nothing. Safe for use by several threads.
 */
final class LoadedModules implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LoadedModules.class);

    private final ModuleSet modules;
    private final List<Module> ordered;
    private volatile Definitions definitions;

    private LoadedModules(final ModuleSet modules) {
        this.modules = modules;
        this.ordered = modules.inOrder();
        this.definitions = load();
    }

    /** Reads all descriptors and definitions; says everything that is wrong with them at once. */
    static LoadedModules open(final HostOptions options) {
        final List<Path> packaged = Stream.concat(Stream.of(OwnModule.path()), options.modules().stream()).toList();
        final ModuleSet modules = ModuleSet.open(
                packaged, options.lightModules().map(ResourceLayer::lightModules).stream().toList());
        try {
            return new LoadedModules(modules);
        } catch (final RuntimeException e) {
            modules.close();
            throw e;
        }
    }

    private Definitions load() {
        final Definitions loaded = YamlDefinitions.load(modules.resources(), modules.names());
        final Problems problems = new Problems();
        new EndpointClasses(problems).check(loaded.endpoints(), packaged());
        if (problems.hasErrors()) {
            throw new DefinitionsInvalid(problems.errors());
        }
        return loaded;
    }

    Resources resources() {
        return modules.resources();
    }

    /** Each after those it depends on. */
    List<Module> ordered() {
        return ordered;
    }

    /** Jars and folders with classes. */
    List<Path> packaged() {
        return ordered.stream().flatMap(module -> module.files().stream()).map(ModuleRoot::source).toList();
    }

    /** Whether a class stands as a component in the descriptor of some module. */
    boolean declaresComponent(final String type) {
        return ordered.stream().flatMap(module -> module.components().stream())
                .anyMatch(component -> component.type().equals(type));
    }

    Definitions definitions() {
        return definitions;
    }

    /**
     * Loads anew whenever files of light modules change, until the result is closed.
     *
     * @param adopt told of definitions with other content types than before, while those are still in place; when it
     *              fails, they stay there
     */
    AutoCloseable reloadOnChange(final Consumer<Definitions> adopt) {
        final AtomicBoolean refused = new AtomicBoolean();
        return modules.resources().onChange(changed -> {
            try {
                final Definitions loaded = load();
                if (!List.copyOf(loaded.contentTypes()).equals(List.copyOf(definitions.contentTypes()))) {
                    adopt.accept(loaded);
                }
                definitions = loaded;
                LOG.info("Loaded the definitions anew after a change of {}", changed);
                if (refused.getAndSet(false)) {
                    // As loud as the fault was, for whoever mends it and waits.
                    LOG.warn("The definitions are mended and loaded.");
                }
            } catch (final RuntimeException e) {
                refused.set(true);
                if (e instanceof BadInput) {
                    LOG.error("The change cannot be loaded; what was there before stays in place.{}{}",
                            System.lineSeparator(), e.getMessage());
                } else {
                    LOG.error("The change cannot be loaded; what was there before stays in place.", e);
                }
            }
        });
    }

    @Override
    public void close() {
        modules.close();
    }
}
