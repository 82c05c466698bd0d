package dk.gladsaxe.ledelse.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the word that a Danish compound ends in, whatever its ending. Immutable. */
final class Compounds {

    /** What Danish nouns of all genders take on in plural, definite form and genitive. */
    private static final Set<String> ENDINGS = Set.of("", "s", "e", "es", "en", "ens", "et", "ets", "n", "ns", "t",
            "ts", "r", "rs", "er", "ers", "ne", "nes", "ene", "enes", "rne", "rnes", "erne", "ernes");
    private static final int LONGEST_ENDING = 5;
    private static final int SHORTEST_FIRST_PART = 2;

    private final Set<String> heads;
    private final List<Integer> lengths;

    /** @param heads folded words without ending */
    Compounds(final Set<String> heads) {
        this.heads = Set.copyOf(heads);
        this.lengths = heads.stream().map(String::length).distinct().sorted(Comparator.reverseOrder()).toList();
    }

    /**
     * A word that ends in a head.
     *
     * @param first what stands before the head; empty when the word is the head itself
     */
    record Compound(String first, String head) {

        boolean isHead() {
            return first.isEmpty();
        }
    }

    /** How the word divides, its longest head counting; empty when it ends in none. */
    Optional<Compound> divide(final String word) {
        Optional<Compound> longest = Optional.empty();
        for (int cut = 0; cut <= Math.min(LONGEST_ENDING, word.length() - 1); cut++) {
            final String body = word.substring(0, word.length() - cut);
            if (ENDINGS.contains(word.substring(body.length()))) {
                final Optional<Compound> found = divideBody(body);
                if (longest.isEmpty() || found.isPresent()
                        && found.get().first().length() < longest.get().first().length()) {
                    longest = found;
                }
            }
        }
        return longest;
    }

    private Optional<Compound> divideBody(final String body) {
        for (final int length : lengths) {
            final int start = body.length() - length;
            if ((start == 0 || start >= SHORTEST_FIRST_PART) && heads.contains(body.substring(start))) {
                return Optional.of(new Compound(body.substring(0, start), body.substring(start)));
            }
        }
        return Optional.empty();
    }
}
