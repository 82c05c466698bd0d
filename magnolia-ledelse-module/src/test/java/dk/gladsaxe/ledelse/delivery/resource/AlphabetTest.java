package dk.gladsaxe.ledelse.delivery.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.model.Localized;
import dk.gladsaxe.ledelse.model.LocalizedList;
import dk.gladsaxe.ledelse.model.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The alphabetical order")
class AlphabetTest {

    private static final List<String> WORDS = List.of("abe", "Abe", "Æble", "æble", "Ål", "Zebra", "Ørn", "De to",
            "Deto", "");

    @ParameterizedTest(name = "when {0} of 200 items have changed")
    @ValueSource(ints = {0, 1, 5, 20, 100, 200})
    void isTheSameWhetherItIsMadeOutOfAnEarlierOneOrFromNothing(final int changes) {
        final Random random = new Random(changes);
        final List<Question> items = new ArrayList<>(IntStream.range(0, 200).mapToObj(i -> question(i, random))
                .toList());
        Alphabet<Question> alphabet = Alphabet.empty(Question::text, "da");
        alphabet = alphabet.of(List.copyOf(items));
        for (int round = 0; round < 5; round++) {
            for (int i = 0; i < changes; i++) {
                final int place = random.nextInt(items.size());
                switch (random.nextInt(3)) {
                    case 0 -> items.remove(place);
                    case 1 -> items.set(place, question(number(items.get(place)), random));
                    default -> items.add(question(1_000 + round * 1_000 + i, random));
                }
            }
            Collections.shuffle(items, random);
            alphabet = alphabet.of(List.copyOf(items));
            final Alphabet<Question> anew = Alphabet.<Question>empty(Question::text, "da").of(List.copyOf(items));
            assertThat(alphabet.listing(items).items()).isEqualTo(anew.listing(items).items());
            final List<Question> some = items.subList(0, items.size() / 2);
            assertThat(alphabet.listing(some).items()).isEqualTo(anew.listing(some).items())
                    .isSortedAccordingTo(alphabet.listing(some).order());
        }
    }

    private static int number(final Question question) {
        return Integer.parseInt(question.id().substring(1));
    }

    private static Question question(final int number, final Random random) {
        return new Question("q" + number, "name" + random.nextInt(2),
                Localized.danish("x" + WORDS.get(random.nextInt(WORDS.size()))), LocalizedList.EMPTY, Optional.empty(),
                Optional.empty(), List.of(), Optional.empty(), number);
    }
}
