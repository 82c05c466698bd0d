package dk.gladsaxe.ledelse.embedded.repository;

import dk.gladsaxe.ledelse.embedded.problems.BadInput;
import java.nio.file.Path;
import java.util.Optional;

/** The folder of a repository is in use by another process; the message says which, and what to do. */
public final class HomeLocked extends RuntimeException implements BadInput {

    public HomeLocked(final Path folder, final Optional<Long> process) {
        super("%s is in use by %s. Stop it first, or name another folder.".formatted(
                folder, process.map(id -> "process " + id).orElse("another process")));
    }
}
