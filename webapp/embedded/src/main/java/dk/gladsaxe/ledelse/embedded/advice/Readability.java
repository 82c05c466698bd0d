package dk.gladsaxe.ledelse.embedded.advice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How hard a Danish text is to read, as Björnsson's LIX has it: words in a sentence on average, and how many words of a
 * hundred have more than six letters.
 *
 * @param lix rounded; about 15 to 70
 */
public record Readability(int lix) {

    /** Shorter texts have no LIX worth the name. */
    static final int FEWEST_WORDS = 50;
    private static final int LONG_WORD = 6;

    /** The usual levels. The name stands in message keys. */
    public enum Level {
        VERY_EASY, EASY, MEDIUM, HARD, VERY_HARD
    }

    /** The LIX of each Danish formatted text of the item that is long enough, by its path. */
    public static Map<String, Readability> of(final Item item) {
        final Map<String, Readability> found = new LinkedHashMap<>();
        item.passages().stream().filter(passage -> passage.rich() && passage.danish())
                .forEach(passage -> of(passage.blocks()).ifPresent(each -> found.put(passage.path(), each)));
        return found;
    }

    /** Absent when the text is too short. Headings do not count. */
    static Optional<Readability> of(final List<Block> blocks) {
        final List<String> sentences = blocks.stream().filter(block -> !block.heading())
                .flatMap(block -> Sentences.of(block.text()).stream()).toList();
        final List<String> words = sentences.stream().flatMap(each -> Sentences.words(each).stream()).toList();
        if (words.size() < FEWEST_WORDS) {
            return Optional.empty();
        }
        final long longOnes = words.stream()
                .filter(word -> word.chars().filter(Character::isLetter).count() > LONG_WORD).count();
        final double lix = (double) words.size() / sentences.size() + 100.0 * longOnes / words.size();
        return Optional.of(new Readability((int) Math.round(lix)));
    }

    public Level level() {
        if (lix >= 55) {
            return Level.VERY_HARD;
        } else if (lix >= 45) {
            return Level.HARD;
        } else if (lix >= 35) {
            return Level.MEDIUM;
        }
        return lix >= 25 ? Level.EASY : Level.VERY_EASY;
    }
}
