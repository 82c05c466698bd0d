package dk.gladsaxe.ledelse.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One edition of the leadership framework. Texts but the title are empty when not filled in.
 *
 * @param edition           the label people know the edition by, such as a year
 * @param validFrom         the first day it holds; absent counts as older than any day
 * @param validTo           the last day it holds; absent while no end is known
 * @param principlesLeadIn  the beginning of a sentence that each principle completes
 * @param focusPointsLeadIn the beginning of a sentence that each focus point completes
 * @param intranetName      what the intranet is called in the framework's own words
 */
public record Framework(
        String id,
        String name,
        Localized title,
        String edition,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        LocalizedRichText introduction,
        Localized leadershipView,
        Localized principlesLeadIn,
        List<Principle> principles,
        Localized focusPointsLeadIn,
        Optional<Contact> contact,
        String intranetName) implements Item {

    public Framework {
        Checks.filled(id, "Framework.id");
        Checks.filled(name, "Framework.name");
        Checks.filled(title, "Framework.title");
        Checks.present(edition, "Framework.edition");
        Checks.present(validFrom, "Framework.validFrom");
        Checks.present(validTo, "Framework.validTo");
        Checks.present(introduction, "Framework.introduction");
        Checks.present(leadershipView, "Framework.leadershipView");
        Checks.present(principlesLeadIn, "Framework.principlesLeadIn");
        principles = List.copyOf(principles);
        Checks.present(focusPointsLeadIn, "Framework.focusPointsLeadIn");
        Checks.present(contact, "Framework.contact");
        Checks.present(intranetName, "Framework.intranetName");
        if (validFrom.isPresent() && validTo.isPresent() && validTo.get().isBefore(validFrom.get())) {
            throw new IllegalArgumentException("Framework.validTo (" + validTo.get()
                    + ") must not be before validFrom (" + validFrom.get() + ")");
        }
    }

    /** Whether this edition has begun and not ended on the given day; both its first and its last day count. */
    public boolean validOn(final LocalDate day) {
        return validFrom.filter(day::isBefore).isEmpty() && validTo.filter(day::isAfter).isEmpty();
    }
}
