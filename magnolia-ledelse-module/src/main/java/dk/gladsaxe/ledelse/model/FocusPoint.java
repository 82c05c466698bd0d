package dk.gladsaxe.ledelse.model;

/**
 * What a relation is about right now.
 *
 * @param relation   the identifier of its relation
 * @param order      its place among the focus points of its relation, smallest first
 * @param shortTitle what to call it where the whole text is too long; empty when not filled in
 * @param text       a sentence tail that follows the framework's lead-in; never blank in Danish
 */
public record FocusPoint(String id, String name, String relation, long order, Localized shortTitle, Localized text)
        implements Item {

    public FocusPoint {
        Checks.filled(id, "FocusPoint.id");
        Checks.filled(name, "FocusPoint.name");
        Checks.filled(relation, "FocusPoint.relation");
        Checks.present(shortTitle, "FocusPoint.shortTitle");
        Checks.filled(text, "FocusPoint.text");
    }
}
