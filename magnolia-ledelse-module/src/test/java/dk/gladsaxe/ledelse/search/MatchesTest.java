package dk.gladsaxe.ledelse.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.search.Passage.Rank;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Matches")
class MatchesTest {

    private static final int SIZE = 1000;

    private final Random random = new Random(7);
    private final Matches mixed = matches(number -> random.nextInt(60));
    private final Matches everBetter = matches(number -> number / 20);
    private final Matches everWorse = matches(number -> (SIZE - number) / 20);
    private final Matches alike = matches(number -> 1);

    /** Entries 0 to 999, each found as often as the function says, and once. */
    private static Matches matches(final IntUnaryOperator often) {
        final Postings postings = new Postings();
        IntStream.range(0, SIZE).forEach(number ->
                IntStream.rangeClosed(0, often.applyAsInt(number)).forEach(i -> postings.add(number, Rank.BODY)));
        return Matches.of(postings, 1);
    }

    private static int[] best(final Matches matches, final int offset, final int limit) {
        return matches.best(offset, limit, IntUnaryOperator.identity());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0, 12", "588, 12", "499, 2", "990, 10", "995, 100", "0, 1000", "0, 5000"})
    @DisplayName("give any part of their order as the whole order has it")
    void givePartsOfOneOrder(final int offset, final int limit) {
        for (final Matches each : new Matches[] {mixed, everBetter, everWorse, alike}) {
            final int[] all = best(each, 0, SIZE);
            assertThat(best(each, offset, limit))
                    .isEqualTo(Arrays.copyOfRange(all, offset, Math.min(offset + limit, SIZE)));
        }
    }

    @Test
    @DisplayName("come the best first, and of equals the first first")
    void comeInOrder() {
        assertThat(best(everBetter, 0, 3)).containsExactly(980, 981, 982);
        assertThat(best(everWorse, 0, 3)).containsExactly(0, 1, 2);
        assertThat(best(alike, 0, SIZE)).isEqualTo(IntStream.range(0, SIZE).toArray());
    }

    @Test
    @DisplayName("end where they end")
    void end() {
        assertThat(best(mixed, SIZE, 12)).isEmpty();
        assertThat(best(mixed, Integer.MAX_VALUE, 100)).isEmpty();
        assertThat(best(Matches.NONE, 0, 12)).isEmpty();
    }
}
