package dk.gladsaxe.ledelse.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Draws from lists. As often as its random source is in the same state, it draws the same. */
record Choice(RandomGenerator random) {

    /** How much more often the beginning of a list is drawn; 1 would be no more often. */
    private static final double SKEW = 2.2;

    /** Any one, each as often. */
    <T> T any(final List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /** One of them, those at the beginning far more often: as words occur in a language, and themes among editors. */
    <T> T skewed(final List<T> items) {
        return items.get((int) (items.size() * Math.pow(random.nextDouble(), SKEW)));
    }

    /** Between so many and so many, skewed, each once; fewer when there are fewer. */
    <T> List<T> several(final List<T> items, final int least, final int most) {
        final List<T> left = new ArrayList<>(items);
        final List<T> drawn = new ArrayList<>();
        for (int wanted = random.nextInt(least, most + 1); wanted > 0 && !left.isEmpty(); wanted--) {
            final T item = skewed(left);
            left.remove(item);
            drawn.add(item);
        }
        return drawn;
    }

    /** True so many times of a hundred. */
    boolean percent(final int percentage) {
        return random.nextInt(100) < percentage;
    }
}
