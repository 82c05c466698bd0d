package dk.gladsaxe.ledelse.embedded.repository;

import java.nio.file.Path;
import java.util.Optional;

/** The folder of a repository is in use by another process; the message says which, and what to do. */
public final class HomeLocked extends RuntimeException {

    public HomeLocked(final Path folder, final Optional<Long> process) {
        super("%s is in use by %s. Stop it first, or name another folder.".formatted(
                folder, process.map(id -> "process " + id).orElse("another process")));
    }
}
