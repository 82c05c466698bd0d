package dk.gladsaxe.ledelse.embedded.resources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One place that resources come from. The file system is asked anew each time, so what changes shows. Safe for use by
 * several threads.
 */
public final class ResourceLayer {

    /** Folders that say that the folder above them is a module's. */
    private static final Set<String> MARKS = Set.of("contentTypes", "apps", "dialogs", "templates", "restEndpoints",
            "virtualUriMappings", "themes", "i18n", "webresources", "decorations", "includes", "nodetypes");
    /** Where modules of Magnolia 5 kept their messages. */
    private static final String OLD_MESSAGES = "mgnl-i18n";

    private final ModuleRoot files;
    private final Predicate<String> belongs;
    private final boolean changing;

    private ResourceLayer(final ModuleRoot files, final Predicate<String> belongs, final boolean changing) {
        this.files = files;
        this.belongs = belongs;
        this.changing = changing;
    }

    /** A directory of light modules: every visible folder in it is one. */
    public static ResourceLayer lightModules(final Path directory) {
        return new ResourceLayer(ModuleRoot.open(directory), top -> true, true);
    }

    /** A single light module by its folder, whatever else lies beside it. */
    public static ResourceLayer lightModule(final Path folder) {
        final Path absolute = folder.toAbsolutePath().normalize();
        final String name = absolute.getFileName().toString();
        return new ResourceLayer(
                ModuleRoot.open(absolute.getParent()), top -> top.equals(name), true);
    }

    /**
     * A module's jar or folder. Besides its own folder every top folder that looks like a module's belongs to the tree;
     * the packages of its classes, {@code META-INF} and what it bootstraps do not.
     */
    public static ResourceLayer module(final ModuleRoot files, final String moduleName) {
        final Predicate<String> belongs = top -> top.equals(moduleName) || top.equals(OLD_MESSAGES)
                || MARKS.stream().anyMatch(mark -> Files.isDirectory(files.root().resolve(top).resolve(mark)));
        return files.folder() ? new ResourceLayer(files, belongs, true) : unchanging(files, belongs);
    }

    /** Every folder below that one as a module; nothing there changes while the host runs. */
    public static ResourceLayer below(final ModuleRoot files, final String folder) {
        return unchanging(files.below(folder), top -> true);
    }

    /** Its top folders are looked up once: a page asks for a dozen scripts, and most of them lie in another layer. */
    private static ResourceLayer unchanging(final ModuleRoot files, final Predicate<String> belongs) {
        final Set<String> tops = Set.copyOf(new ResourceLayer(files, belongs, false).roots());
        return new ResourceLayer(files, tops::contains, false);
    }

    /** The file at that absolute path; empty as well for a path that would lead out of this layer. */
    public Optional<Resource> find(final String path) {
        final int end = path.indexOf('/', 1);
        if (!path.startsWith("/") || end < 0 || path.indexOf('\\') >= 0 || (path + "/").contains("/../")) {
            return Optional.empty();
        }
        try {
            if (!belongs.test(path.substring(1, end))) {
                return Optional.empty();
            }
            final Path file = files.root().resolve(path.substring(1)).normalize();
            final Path relative = files.root().relativize(file);
            if (relative.getNameCount() < 2 || !ModuleRoot.visible(relative)
                    || !belongs.test(segment(relative.getName(0))) || !Files.isRegularFile(file)) {
                return Optional.empty();
            }
            return Optional.of(resource(file));
        } catch (final InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Every file below the folder, in order of path. */
    public List<Resource> list(final String folder) {
        final String prefix = folder.endsWith("/") ? folder : folder + "/";
        return roots().stream()
                .map(root -> "/" + root + "/")
                .filter(root -> root.startsWith(prefix) || prefix.startsWith(root))
                .map(root -> root.startsWith(prefix) ? root : prefix)
                .flatMap(start -> ModuleRoot.filesBelow(files.root().resolve(start.substring(1))).stream())
                .map(this::resource)
                .toList();
    }

    /** Names of the top folders, in order. */
    public List<String> roots() {
        try (Stream<Path> tops = Files.list(files.root())) {
            return tops.filter(Files::isDirectory).map(ResourceLayer::segment)
                    .filter(top -> !top.startsWith(".") && belongs.test(top)).sorted().toList();
        } catch (final IOException e) {
            throw new ResourceUnreadable(files.source().toString(), e);
        }
    }

    /** The folder to watch, when the files of this layer may change while the host runs. */
    Optional<Path> watched() {
        return changing ? Optional.of(files.root()) : Optional.empty();
    }

    /** The resource path of a file of this layer; empty when it is not part of the tree. */
    Optional<String> pathOf(final Path file) {
        final Path relative = files.root().relativize(file);
        final boolean part = relative.getNameCount() > 0 && !relative.toString().isEmpty()
                && ModuleRoot.visible(relative) && belongs.test(segment(relative.getName(0)));
        return part ? Optional.of("/" + relative.toString().replace('\\', '/')) : Optional.empty();
    }

    private Resource resource(final Path file) {
        final String path = "/" + files.root().relativize(file).toString().replace('\\', '/');
        return new FileResource(path, files.origin(file), file);
    }

    private static String segment(final Path top) {
        return top.getFileName().toString().replace("/", "");
    }
}
