package dk.gladsaxe.ledelse.embedded.control;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * {@code HOME/run/control.json}: how to reach the host that runs on a home. Only the user that runs the host may read
 * it. One that a killed host left behind names a port where nobody knows the token.
 */
public record ControlFile(String address, int port, String token, long process) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TOKEN_BYTES = 32;

    /** A new one with a random token, for this process. */
    public static ControlFile create(final String address, final int port) {
        final byte[] token = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(token);
        return new ControlFile(address, port, HexFormat.of().formatHex(token), ProcessHandle.current().pid());
    }

    /** The same one for another port: the one that was really taken. */
    public ControlFile at(final int otherPort) {
        return new ControlFile(address, otherPort, token, process);
    }

    /** Puts it into the home, in one step. */
    public void write(final Path home) {
        try {
            final Path file = file(home);
            Files.createDirectories(file.getParent());
            final Path fresh = Files.createTempFile(file.getParent(), "control", ".json",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            JSON.writeValue(fresh.toFile(), this);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That of the home; empty when there is none, or none that this user may read. */
    public static Optional<ControlFile> read(final Path home) {
        final Path file = file(home);
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(file.toFile(), ControlFile.class));
        } catch (final IOException e) {
            throw new UncheckedIOException(file + " cannot be read; delete it if no host runs on this home", e);
        }
    }

    /** Takes it out of the home. */
    public static void delete(final Path home) {
        try {
            Files.deleteIfExists(file(home));
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(final Path home) {
        return home.resolve("run").resolve("control.json");
    }
}
