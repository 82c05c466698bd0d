package dk.gladsaxe.ledelse.embedded.advice;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Why readers do not see an item, though it is published. Says of values as editors fill them in what the site decides of
 * the stored ones.
 *
 * @param day from which they would see it; absent when no day brings that about
 */
public record Hidden(Reason reason, Optional<LocalDate> day) {

    /** Stands in message keys. */
    public enum Reason { CONSENT_MISSING, CONSENT_ENDED, DATE_TO_COME }

    /** The reason to deal with first; absent when readers see the item once it is published. */
    public static Optional<Hidden> of(final Item item, final Surroundings around) {
        if (!item.type().equals(ItemTypes.STORY)) {
            return Optional.empty();
        } else if (Stories.withoutConsent(item, around).findAny().isPresent()) {
            return Optional.of(new Hidden(Reason.CONSENT_MISSING, Optional.empty()));
        } else if (Stories.consentEnded(item, around).findAny().isPresent()) {
            return Optional.of(new Hidden(Reason.CONSENT_ENDED, Optional.empty()));
        }
        return Stories.dateToCome(item, around).map(day -> new Hidden(Reason.DATE_TO_COME, Optional.of(day)));
    }
}
