package dk.gladsaxe.ledelse.embedded.authoring.item;

import dk.gladsaxe.ledelse.embedded.authoring.advice.Shown;
import java.util.List;

/**
 * An item that readers would not get, or not all of, were its draft published.
 *
 * @param hidden why readers would not see it at all, in words; empty when they would
 * @param href   of its form
 */
public record Unseen(String title, String hidden, List<Shown> faults, String href) {

    public Unseen {
        faults = List.copyOf(faults);
    }
}
