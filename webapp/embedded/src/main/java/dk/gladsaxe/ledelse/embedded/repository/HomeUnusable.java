package dk.gladsaxe.ledelse.embedded.repository;

import dk.gladsaxe.ledelse.embedded.problems.BadInput;
import dk.gladsaxe.ledelse.embedded.problems.Reason;
import java.io.IOException;
import java.nio.file.Path;

/** The folder of a repository cannot be made, read or written; the message names it. */
public final class HomeUnusable extends RuntimeException implements BadInput {

    public HomeUnusable(final Path folder, final IOException cause) {
        super("The folder %s cannot be used for the repository: %s. Name one that can be written to."
                .formatted(folder, Reason.of(cause)), cause);
    }
}
