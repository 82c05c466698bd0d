package dk.gladsaxe.ledelse.templating;

import dk.gladsaxe.ledelse.model.Question;
import java.util.List;

/**
 * Questions as cards, at most {@value #MOST} of them, no question twice.
 *
 * @param cards   in the order in which they are drawn
 * @param missing how many of the questions that a deck put together by hand names are not there, or are beyond the
 *                {@value #MOST_BY_HAND} that it may hold
 */
public record Deck(List<Question> cards, int missing) {

    static final int MOST = 200;
    static final int MOST_BY_HAND = 40;

    public Deck {
        cards = List.copyOf(cards);
    }

    public int size() {
        return cards.size();
    }

    public boolean isEmpty() {
        return cards.isEmpty();
    }

    /** The card at that place, counted from 1, or null when the deck has no such place. */
    public Question card(final int place) {
        return place >= 1 && place <= cards.size() ? cards.get(place - 1) : null;
    }
}
