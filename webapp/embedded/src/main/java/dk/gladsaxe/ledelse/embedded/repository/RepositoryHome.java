package dk.gladsaxe.ledelse.embedded.repository;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of one repository, held by this process until it is closed.
 *
 * <p>The file {@code process} names the process that has the repository open. It is deleted at an orderly end; when it
 * is still there although nobody holds the lock, the last process died, and the search indexes may lack what was saved
 * last: they are thrown away, and Jackrabbit builds them anew from the database, which is never behind. So is what it
 * had begun to write down of a new workspace.</p>
 */
final class RepositoryHome implements AutoCloseable {

    /** A system property for each folder in use: closing any channel to the lock file ends the lock of the process. */
    private static final String IN_USE = "ledelse.repository.";

    private final Path folder;
    private final FileChannel channel;

    private RepositoryHome(final Path folder, final FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Takes the folder, which is created when it is missing; {@link HomeLocked} or {@link HomeUnusable} if it cannot. */
    static RepositoryHome take(final Path folder) {
        if (System.getProperties().putIfAbsent(IN_USE + folder, "") != null) {
            throw new HomeLocked(folder, Optional.of(ProcessHandle.current().pid()));
        }
        try {
            Files.createDirectories(folder);
            return begun(folder, lock(folder));
        } catch (final IOException e) {
            System.clearProperty(IN_USE + folder);
            throw new HomeUnusable(folder, e);
        } catch (final RuntimeException e) {
            System.clearProperty(IN_USE + folder);
            throw e;
        }
    }

    private static RepositoryHome begun(final Path folder, final FileChannel lock) throws IOException {
        try {
            final RepositoryHome home = new RepositoryHome(folder, lock);
            home.begin();
            return home;
        } catch (final IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static FileChannel lock(final Path folder) throws IOException {
        final FileChannel channel = FileChannel.open(
                folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new HomeLocked(folder, process(folder));
        }
        return channel;
    }

    Path folder() {
        return folder;
    }

    private void begin() throws IOException {
        if (Files.exists(folder.resolve("process"))) {
            forgetUnfinished();
            Files.deleteIfExists(folder.resolve(".lock"));
        }
        Files.writeString(folder.resolve("process"), Long.toString(ProcessHandle.current().pid()));
    }

    /** The search indexes, and workspaces whose making was cut off: their content, if any, is in the database. */
    private void forgetUnfinished() throws IOException {
        final Path workspaces = folder.resolve("workspaces");
        if (Files.isDirectory(workspaces)) {
            try (Stream<Path> each = Files.list(workspaces)) {
                for (final Path workspace : each.toList()) {
                    final Path index = workspace.resolve("index");
                    if (!finished(workspace.resolve("workspace.xml"))) {
                        delete(workspace);
                    } else if (Files.isDirectory(index)) {
                        delete(index);
                    }
                }
            }
        }
    }

    private static boolean finished(final Path configuration) throws IOException {
        return Files.exists(configuration) && Files.readString(configuration).strip().endsWith("</Workspace>");
    }

    /** Deletes a folder and all that is in it. */
    static void delete(final Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (final Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (final IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be deleted: " + e.getMessage(), e);
        }
    }

    private static Optional<Long> process(final Path folder) {
        try {
            return Optional.of(Long.parseLong(Files.readString(folder.resolve("process")).strip()));
        } catch (final IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(folder.resolve("process"));
            channel.close();
            System.clearProperty(IN_USE + folder);
        } catch (final IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be let go: " + e.getMessage(), e);
        }
    }
}
