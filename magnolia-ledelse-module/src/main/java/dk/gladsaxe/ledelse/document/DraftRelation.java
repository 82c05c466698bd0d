package dk.gladsaxe.ledelse.document;

import java.util.List;
import java.util.Optional;

/**
 * One relation of the document.
 *
 * @param title       the heading, as written
 * @param tagline     without the dash that marks it
 * @param focusPoints in the order of the document; each continues {@link DraftFramework#focusPointsLeadIn()}
 */
public record DraftRelation(
        RelationDirection direction, String title, Optional<String> tagline, List<DraftFocusPoint> focusPoints) {

    public DraftRelation {
        focusPoints = List.copyOf(focusPoints);
    }
}
