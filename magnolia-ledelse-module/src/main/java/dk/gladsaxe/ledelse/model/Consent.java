package dk.gladsaxe.ledelse.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether the narrator agrees that the story is shown.
 *
 * @param given whether consent was given at all
 * @param until the last day it holds; absent when it has no end
 */
public record Consent(boolean given, Optional<LocalDate> until) {

    public static final Consent NONE = new Consent(false, Optional.empty());

    public Consent {
        Checks.present(until, "Consent.until");
    }

    /** Whether the consent holds on this day; its last day counts. */
    public boolean covers(final LocalDate day) {
        return given && until.filter(day::isAfter).isEmpty();
    }
}
