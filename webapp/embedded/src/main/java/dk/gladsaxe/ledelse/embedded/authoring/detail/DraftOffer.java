package dk.gladsaxe.ledelse.embedded.authoring.detail;

import java.util.List;

/**
 * That something was written and not saved, and how to go on with it.
 *
 * @param at      when it was kept last, in words
 * @param takeUp  address of the form with it
 * @param discard address that throws it away
 */
public record DraftOffer(String at, List<Difference> differences, String takeUp, String discard) {

    public DraftOffer {
        differences = List.copyOf(differences);
    }

    /** A field that holds something else in the draft; empty texts for nothing. */
    public record Difference(String label, String stored, String draft) {
    }
}
