package dk.gladsaxe.ledelse.embedded.repository;

import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.jackrabbit.core.fs.FileSystemException;
import org.apache.jackrabbit.core.fs.local.LocalFileSystem;

/**
 * Jackrabbit's folder for what it does not keep in the database, such as node types and namespaces; a file is there as
 * it was or as it is after writing. Jackrabbit's own one writes over the file, and a process that is killed meanwhile
 * leaves a repository that no start can open any more.
 */
public final class WholeFileSystem extends LocalFileSystem {

    @Override
    public OutputStream getOutputStream(final String filePath) throws FileSystemException {
        final Path file = Path.of(getPath(), filePath);
        try {
            Files.createDirectories(file.getParent());
            return new Replacing(Files.createTempFile(file.getParent(), file.getFileName().toString(), ".part"), file);
        } catch (final IOException e) {
            throw new FileSystemException(filePath + " cannot be written", e);
        }
    }

    /** Takes the place of a file when it is closed, unless writing failed. */
    private static final class Replacing extends FilterOutputStream {

        private final FileOutputStream part;
        private final Path from;
        private final Path to;
        private boolean failed;
        private boolean closed;

        Replacing(final Path from, final Path to) throws IOException {
            this(new FileOutputStream(from.toFile()), from, to);
        }

        private Replacing(final FileOutputStream part, final Path from, final Path to) {
            super(part);
            this.part = part;
            this.from = from;
            this.to = to;
        }

        @Override
        public void write(final int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(final byte[] bytes, final int offset, final int length) throws IOException {
            try {
                part.write(bytes, offset, length);
            } catch (final IOException e) {
                failed = true;
                throw e;
            }
        }

        @Override
        public void close() throws IOException {
            if (closed) {
                return;
            }
            closed = true;
            try (part) {
                part.getFD().sync();
            }
            if (failed) {
                Files.delete(from);
            } else {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
