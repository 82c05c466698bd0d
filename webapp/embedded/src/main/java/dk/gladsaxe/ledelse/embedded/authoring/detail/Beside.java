package dk.gladsaxe.ledelse.embedded.authoring.detail;

import dk.gladsaxe.ledelse.embedded.authoring.item.ItemBar;
import java.util.List;
import java.util.Optional;

/**
 * What stands beside a form.
 *
 * @param offers what was written and not saved, to go on with
 * @param bar    the state of the item and what can be done with it
 */
record Beside(List<DraftOffer> offers, Optional<ItemBar> bar) {

    static final Beside NOTHING = offering(List.of());

    Beside {
        offers = List.copyOf(offers);
    }

    static Beside offering(final List<DraftOffer> offers) {
        return new Beside(offers, Optional.empty());
    }

    /** The same for somebody who is past the choice. */
    Beside withoutOffers() {
        return new Beside(List.of(), bar);
    }
}
