package dk.gladsaxe.ledelse.embedded.authoring.detail;

import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import java.util.List;

/**
 * Who saved while somebody was writing; it may be the same person in another window.
 *
 * @param by names; none when it is not known
 */
record Others(List<String> by) {

    /** The end of the key of a text about them: {@code own} when it was nobody but the person who visits. */
    String whose(final Visit visit) {
        return by.equals(List.of(visit.user().name())) ? "own" : "others";
    }

    /** As they stand in a sentence. */
    String names(final Visit visit) {
        return by.isEmpty() ? visit.texts().of("detail.somebody") : String.join(", ", by);
    }
}
