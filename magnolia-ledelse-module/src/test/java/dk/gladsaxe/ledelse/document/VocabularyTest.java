package dk.gladsaxe.ledelse.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The words of a document")
class VocabularyTest {

    @ParameterizedTest(name = "{0}: kin of {1}-{2} is {3}")
    @CsvSource({
        "samarbejdsvilje, samarbej, dende, false",
        "samarbejde, samarb, ejdende, true",
        "samarbejdende, samarbejden, d, true",
        "Opgaveløsning, opgave, løsningen, true",
        "tværfagligt, fag, ligt, true",
        "arbejdsopgave, opgav, e, true",
        "fagligt, fa, g, false",
        "arbejde, leder, skab, false",
    })
    void speakForABreakWhenTheyReachOverIt(
            final String word, final String left, final String right, final boolean kin) {
        assertThat(new Vocabulary(CleanText.lines(word)).hasKin(left, right)).isEqualTo(kin);
    }

    @Test
    void areFoundWhereverLookingAtEachOfThemWouldFindThem() {
        final Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            final List<String> words = IntStream.range(0, 6).mapToObj(any -> word(random, 12)).toList();
            final Vocabulary vocabulary = new Vocabulary(CleanText.lines(String.join(" ", words)));
            for (int pair = 0; pair < 20; pair++) {
                final String left = word(random, 6);
                final String right = word(random, 4);
                assertThat(vocabulary.hasKin(left, right)).as("%s of %s-%s", words, left, right)
                        .isEqualTo(words.stream().anyMatch(word -> kin(word, left, right)));
            }
        }
    }

    @Test
    void mayBeLongBeyondAllSenseAndAreStillCounted() {
        final String endless = "a".repeat(200_000);
        final Vocabulary vocabulary = new Vocabulary(CleanText.lines(endless));
        assertThat(vocabulary.count(endless)).isEqualTo(1);
        assertThat(vocabulary.hasKin("aaaa", "aaaa")).isTrue();
    }

    private static boolean kin(final String word, final String left, final String right) {
        final String joined = left + right;
        final int reach = Math.max(5, left.length() + 2);
        return joined.length() >= reach && word.startsWith(joined.substring(0, reach))
                || joined.length() > 5 && word.contains(joined);
    }

    private static String word(final Random random, final int longest) {
        return random.ints(1 + random.nextInt(longest), 'a', 'c').collect(
                StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
