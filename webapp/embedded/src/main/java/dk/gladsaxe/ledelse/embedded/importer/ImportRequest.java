package dk.gladsaxe.ledelse.embedded.importer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How to import.
 *
 * @param edition   the label of the edition to work on; empty: the edition whose node is {@code ledelsesgrundlag}
 * @param validFrom the first day the edition holds; empty: today when it is created, and as stored from then on
 * @param clock     tells today, and the default label of a new edition, the year
 * @param user      who the changes are by
 */
public record ImportRequest(Optional<String> edition, Optional<LocalDate> validFrom, Clock clock, String user) {

    public ImportRequest {
        if (edition.isPresent() && edition.get().isBlank()) {
            throw new ImportRefused(ImportRefused.Kind.LABEL,
                    "--edition is empty. Give the label of an edition, such as 2026, or leave it out.");
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    String label() {
        return edition.orElseGet(() -> Integer.toString(today().getYear()));
    }
}
