package dk.gladsaxe.ledelse.embedded.resources;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/**
 * The files of a module: a jar, or a folder laid out like the inside of one. A jar stays open until this is closed.
 * Safe for use by several threads.
 */
public final class ModuleRoot implements AutoCloseable {

    private final Path source;
    private final Path root;
    private final Optional<FileSystem> jar;

    private ModuleRoot(final Path source, final Path root, final Optional<FileSystem> jar) {
        this.source = source;
        this.root = root;
        this.jar = jar;
    }

    /** Opens a jar or a folder; a {@link ResourceUnreadable} when it is neither. */
    public static ModuleRoot open(final Path jarOrFolder) {
        if (Files.isDirectory(jarOrFolder)) {
            return new ModuleRoot(jarOrFolder, jarOrFolder, Optional.empty());
        }
        if (!Files.exists(jarOrFolder)) {
            throw new ResourceUnreadable(
                    jarOrFolder.toString(), new FileNotFoundException("there is no such file or folder"));
        }
        try {
            final FileSystem jar = FileSystems.newFileSystem(jarOrFolder);
            return new ModuleRoot(jarOrFolder, jar.getPath("/"), Optional.of(jar));
        } catch (final ProviderNotFoundException | ZipException e) {
            throw new ResourceUnreadable(jarOrFolder.toString(), new IOException("it is neither a jar nor a folder", e));
        } catch (final IOException | RuntimeException e) {
            throw new ResourceUnreadable(jarOrFolder.toString(), e);
        }
    }

    /** A folder of these files as files of their own; they close with the ones they are part of. */
    ModuleRoot below(final String folder) {
        return new ModuleRoot(source, root.resolve(folder), jar);
    }

    /** The jar's or the folder's path. */
    public Path source() {
        return source;
    }

    /** The top folder; inside the jar when it is one. */
    public Path root() {
        return root;
    }

    /** True for a folder, whose files may change while the host runs. */
    public boolean folder() {
        return jar.isEmpty();
    }

    /** Every file below a folder of this module at any depth, in order of path; none when there is no such folder. */
    public List<Path> files(final String folder) {
        return filesBelow(root.resolve(folder));
    }

    /** The same files as resources, each with its path from the top folder. */
    public List<Resource> resources(final String folder) {
        return files(folder).stream().<Resource>map(file -> new FileResource(
                "/" + root.relativize(file).toString().replace('\\', '/'), origin(file), file)).toList();
    }

    /** How messages name a file of this module. */
    public String origin(final Path file) {
        return jar.isEmpty() ? file.toString() : source + "!" + file;
    }

    static List<Path> filesBelow(final Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> visible(folder.relativize(file)) && Files.isRegularFile(file)).sorted().toList();
        } catch (final IOException | UncheckedIOException e) {
            throw new ResourceUnreadable(folder.toString(), e);
        }
    }

    static boolean visible(final Path relative) {
        for (final Path segment : relative) {
            if (segment.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        jar.ifPresent(ModuleRoot::close);
    }

    private static void close(final FileSystem jar) {
        try {
            jar.close();
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
