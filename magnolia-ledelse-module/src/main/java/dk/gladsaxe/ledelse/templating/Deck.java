package dk.gladsaxe.ledelse.templating;

import dk.gladsaxe.ledelse.model.Question;
import java.util.Comparator;
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
    static final int SEEDS = 999_999;

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

    /**
     * The same cards in an order that depends on the seed and on each question's identifier alone: whoever has the seed
     * draws the same, and a question more or less leaves the order of the others as it was.
     */
    static List<Question> shuffled(final List<Question> questions, final int seed) {
        return questions.stream()
                .sorted(Comparator.<Question>comparingLong(question -> place(question, seed)).thenComparing(Question::id))
                .toList();
    }

    private static long place(final Question question, final int seed) {
        return mixed(mixed(seed) + question.id().hashCode());
    }

    /** The finalizer of SplitMix64 (Steele, Lea and Flood, 2014): every bit of what goes in changes half of what comes out. */
    private static long mixed(final long value) {
        final long added = value + 0x9e3779b97f4a7c15L;
        final long once = (added ^ (added >>> 30)) * 0xbf58476d1ce4e5b9L;
        final long twice = (once ^ (once >>> 27)) * 0x94d049bb133111ebL;
        return twice ^ (twice >>> 31);
    }
}
