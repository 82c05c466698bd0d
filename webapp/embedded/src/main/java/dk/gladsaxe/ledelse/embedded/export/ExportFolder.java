package dk.gladsaxe.ledelse.embedded.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The folder of an export while a new one is made: the new one comes about in a folder beside it, and takes its place when
 * it is whole. Files that are as they were are not written again. Closing it leaves nothing of an unfinished one behind.
 */
final class ExportFolder implements AutoCloseable {

    private final Path target;
    private final Path fresh;

    private ExportFolder(final Path target, final Path fresh) {
        this.target = target;
        this.fresh = fresh;
    }

    /** Looks whether an export may be put there; writes nothing. */
    static void requireUsable(final Path target) {
        final Path parent = target.getParent();
        if (parent == null) {
            throw new ExportRefused("The export cannot take the place of " + target + "; name a folder in it.");
        }
        if (!Files.isDirectory(parent)) {
            throw new ExportRefused("There is no folder " + parent + " to put the export " + target.getFileName()
                    + " into; make it first, or name another.");
        }
        if (!Files.isWritable(parent)) {
            throw new ExportRefused("This user may not write to " + parent + "; name a folder elsewhere.");
        }
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw new ExportRefused("A file is where the export is to be: " + target + "; name another folder.");
        }
        if (Files.isDirectory(target) && !isEmpty(target) && !Manifest.isIn(target)) {
            throw new ExportRefused("The folder " + target + " is not empty and no export, so it is left as it is; name a"
                    + " new folder, or the one of an earlier export.");
        }
    }

    static ExportFolder begin(final Path target) throws IOException {
        requireUsable(target);
        return new ExportFolder(target, Files.createDirectory(beside(target)));
    }

    Path fresh() {
        return fresh;
    }

    /** Puts a file into the new export: the very one of the earlier export when that holds the same. */
    void put(final String file, final byte[] body) throws IOException {
        final Path to = fresh.resolve(file);
        final Path earlier = target.resolve(file);
        Files.createDirectories(to.getParent());
        if (holds(earlier, body)) {
            Files.copy(earlier, to, StandardCopyOption.COPY_ATTRIBUTES);
        } else {
            Files.write(to, body);
        }
    }

    private static boolean holds(final Path file, final byte[] body) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) == body.length
                && Arrays.equals(Files.readAllBytes(file), body);
    }

    /** Begins anew with an empty one. */
    void clear() throws IOException {
        delete(fresh);
        Files.createDirectory(fresh);
    }

    /** Puts the new export in the place of the earlier one. */
    void finish() throws IOException {
        if (!Files.exists(target)) {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        final Path earlier = beside(target);
        Files.move(target, earlier, StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (final IOException e) {
            Files.move(earlier, target, StandardCopyOption.ATOMIC_MOVE);
            throw e;
        }
        delete(earlier);
    }

    @Override
    public void close() throws IOException {
        if (Files.exists(fresh)) {
            delete(fresh);
        }
    }

    private static Path beside(final Path target) {
        return target.resolveSibling("." + target.getFileName() + "-" + UUID.randomUUID());
    }

    private static boolean isEmpty(final Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (final IOException e) {
            throw new ExportRefused("The folder " + folder + " cannot be looked into; name another.");
        }
    }

    private static void delete(final Path folder) throws IOException {
        final List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (final Path each : files) {
            Files.delete(each);
        }
    }
}
