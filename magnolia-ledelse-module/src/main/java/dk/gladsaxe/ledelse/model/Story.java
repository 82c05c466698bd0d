package dk.gladsaxe.ledelse.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A story from practice. Texts but the title are empty when not filled in.
 *
 * @param date        the day it is from; absent sorts as the oldest
 * @param relations   the keys of the relations it is about, which hold across editions
 * @param focusPoints the identifiers of the focus points it is about
 * @param questions   the identifiers of the questions that go with it, in the editors' order
 * @param reviewDate  when its owner means to look at it again
 * @param owner       who keeps it up to date; not for readers
 */
public record Story(
        String id,
        String name,
        Localized title,
        Localized lead,
        LocalizedRichText body,
        Narrator narrator,
        Optional<LocalDate> date,
        Optional<Image> image,
        List<String> relations,
        List<String> focusPoints,
        List<String> questions,
        List<String> themes,
        Consent consent,
        Optional<LocalDate> reviewDate,
        String owner) implements Item {

    public Story {
        Checks.filled(id, "Story.id");
        Checks.filled(name, "Story.name");
        Checks.filled(title, "Story.title");
        Checks.present(lead, "Story.lead");
        Checks.present(body, "Story.body");
        Checks.present(narrator, "Story.narrator");
        Checks.present(date, "Story.date");
        Checks.present(image, "Story.image");
        relations = List.copyOf(relations);
        focusPoints = List.copyOf(focusPoints);
        questions = List.copyOf(questions);
        themes = List.copyOf(themes);
        Checks.present(consent, "Story.consent");
        Checks.present(reviewDate, "Story.reviewDate");
        Checks.present(owner, "Story.owner");
    }

    /** Whether readers may see it on this day: the narrator's consent holds, and its date is not still to come. */
    public boolean visibleOn(final LocalDate day) {
        return consent.covers(day) && date.filter(day::isBefore).isEmpty();
    }

    /** The same story with these references and this image. */
    public Story with(
            final List<String> otherRelations,
            final List<String> otherFocusPoints,
            final List<String> otherQuestions,
            final Optional<Image> otherImage) {
        return new Story(id, name, title, lead, body, narrator, date, otherImage, otherRelations, otherFocusPoints,
                otherQuestions, themes, consent, reviewDate, owner);
    }
}
