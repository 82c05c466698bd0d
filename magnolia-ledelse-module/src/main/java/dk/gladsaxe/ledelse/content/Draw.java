package dk.gladsaxe.ledelse.content;

import dk.gladsaxe.ledelse.model.Question;
import java.util.Comparator;
import java.util.List;

/** Draws questions at random, and the same ones again for whoever has the seed. */
public final class Draw {

    /** Seeds are the whole numbers from 1 to this. */
    public static final int SEEDS = 999_999;

    private Draw() {
    }

    /**
     * The same questions in an order that depends on the seed and on each question's identifier alone: whoever has the
     * seed draws the same, on every instance, and a question more or less leaves the order of the others as it was.
     */
    public static List<Question> shuffled(final List<Question> questions, final int seed) {
        final Comparator<Question> byPlace = Comparator.comparingLong(question -> place(question, seed));
        return questions.stream().sorted(byPlace.thenComparing(Question::id)).toList();
    }

    private static long place(final Question question, final int seed) {
        return mixed(mixed(seed) + question.id().hashCode());
    }

    /**
     * The finalizer of SplitMix64 (Steele, Lea and Flood, 2014): every bit of what goes in changes half of what comes
     * out.
     */
    private static long mixed(final long value) {
        final long added = value + 0x9e3779b97f4a7c15L;
        final long once = (added ^ (added >>> 30)) * 0xbf58476d1ce4e5b9L;
        final long twice = (once ^ (once >>> 27)) * 0x94d049bb133111ebL;
        return twice ^ (twice >>> 31);
    }
}
