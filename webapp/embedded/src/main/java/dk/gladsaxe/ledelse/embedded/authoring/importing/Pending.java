package dk.gladsaxe.ledelse.embedded.authoring.importing;

import dk.gladsaxe.ledelse.embedded.importer.ImportDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A document that somebody has sent and not decided on.
 *
 * @param name     of the file; empty for a text that was pasted
 * @param edition  label of the edition it is for; absent for the usual one
 * @param validFrom the first day that holds; absent for none chosen
 */
record Pending(String name, ImportDocument document, Optional<String> edition, Optional<LocalDate> validFrom,
        Instant sent) {
}
