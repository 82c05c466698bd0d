package dk.gladsaxe.ledelse.templating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.gladsaxe.ledelse.content.Content;
import dk.gladsaxe.ledelse.content.Draw;
import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.model.Audience;
import dk.gladsaxe.ledelse.model.Examples;
import dk.gladsaxe.ledelse.model.Question;
import dk.gladsaxe.ledelse.model.Situation;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A deck of cards")
class DeckTest {

    private static final int ALL = 60;

    private final LedelseFunctions functions = with(ALL);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 123_456, 999_999})
    void holdsEveryQuestionOnceHoweverItIsShuffled(final int seed) {
        final Deck deck = functions.deck(Map.of("seed", seed));
        assertThat(names(deck)).hasSize(ALL).doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(names(functions.deck(Map.of())));
        assertThat(deck.missing()).isZero();
    }

    @Test
    void isShuffledAlikeForTheSameSeedAndOtherwiseForAnother() {
        assertThat(with(ALL).deck(Map.of("seed", "42"))).isEqualTo(functions.deck(Map.of("seed", 42)));
        final Set<List<String>> orders = IntStream.rangeClosed(1, 200)
                .mapToObj(seed -> names(functions.deck(Map.of("seed", seed)))).collect(Collectors.toSet());
        assertThat(orders).hasSize(200);
    }

    @Test
    void givesEveryQuestionItsChanceToComeFirst() {
        final Map<String, Long> first = IntStream.rangeClosed(1, ALL * 50)
                .mapToObj(seed -> functions.deck(Map.of("seed", seed)).card(1).name())
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        assertThat(first).hasSize(ALL);
        assertThat(first.values()).allMatch(times -> times > 15 && times < 110);
    }

    @Test
    void keepsTheOrderOfTheOthersWhenAQuestionComesOrGoes() {
        final List<String> before = names(functions.deck(Map.of("seed", 5)));
        final List<String> after = names(with(ALL + 1).deck(Map.of("seed", 5)));
        assertThat(after).hasSize(ALL + 1);
        assertThat(after.stream().filter(before::contains)).containsExactlyElementsOf(before);
    }

    @Test
    void keepsTheOrderOfTheQuestionsWithoutASeed() {
        assertThat(names(functions.deck(Map.of()))).startsWith("name-q1", "name-q2", "name-q3");
    }

    @Test
    void holdsOnlyWhatFits() {
        final Deck deck = functions.deck(Map.of("audience", "alone", "relation", "opad", "seed", 9));
        assertThat(deck.cards()).hasSize(10).allMatch(question -> question.audience().orElseThrow() == Audience.ALONE);
        assertThat(functions.deck(Map.of("relation", "udad", "seed", 9)).isEmpty()).isTrue();
    }

    @Test
    void canBePutTogetherByHandFromNamesAndIdentifiersInThatOrder() {
        final Deck deck = functions.deck(Map.of("questions", "name-q7.q3.gone.name-q7.q7..name-q1"));
        assertThat(names(deck)).containsExactly("name-q7", "name-q3", "name-q1");
        assertThat(deck.missing()).as("gone, and q7 under its other name").isEqualTo(2);
        assertThat(functions.deck(Map.of("questions", " ")).size()).isEqualTo(ALL);
        assertThat(functions.deck(Map.of("questions", "...")).isEmpty()).isTrue();
    }

    @Test
    void isBounded() {
        assertThat(with(250).deck(Map.of("seed", 1)).size()).isEqualTo(Deck.MOST);
        final String many = IntStream.rangeClosed(1, 41).mapToObj(i -> "q" + i).collect(Collectors.joining("."));
        final Deck byHand = functions.deck(Map.of("questions", many));
        assertThat(byHand.size()).isEqualTo(Deck.MOST_BY_HAND);
        assertThat(byHand.missing()).isEqualTo(1);
    }

    @Test
    void hasPlacesFromOneToItsSize() {
        final Deck deck = functions.deck(Map.of("seed", 3));
        assertThat(deck.card(0)).isNull();
        assertThat(deck.card(1)).isEqualTo(deck.cards().get(0));
        assertThat(deck.card(ALL)).isEqualTo(deck.cards().get(ALL - 1));
        assertThat(deck.card(ALL + 1)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "seed     | 0       | criterion 'seed' is '0'; allowed is a whole number from 1 to 999999",
        "seed     | 1000000 | criterion 'seed' is '1000000'; allowed is a whole number from 1 to 999999",
        "seed     | x       | criterion 'seed' is 'x'; allowed is a whole number from 1 to 999999",
        "audience | boss    | criterion 'audience' is 'boss'; allowed is one of alone, ownLeader, leaderTeam, employees",
        "limit    | 3       | unknown criterion 'limit'; allowed are relation, focusPoint, audience, situation, "
                + "questions, seed"})
    void refusesACriterionItDoesNotUnderstandAndSaysWhatIsAllowed(
            final String key, final String value, final String message) {
        assertThatThrownBy(() -> functions.deck(Map.of(key, value)))
                .isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void findsASeedOfItsOwnForEveryNewShuffling() {
        final Set<Integer> seeds = new HashSet<>();
        IntStream.range(0, 100).forEach(i -> seeds.add(functions.seed()));
        assertThat(seeds).hasSizeGreaterThan(90).allMatch(seed -> seed >= 1 && seed <= Draw.SEEDS);
    }

    private static LedelseFunctions with(final int questions) {
        final Ledelsesgrundlag snapshot = Ledelsesgrundlag.of(new Content(List.of(), List.of(), List.of(),
                IntStream.rangeClosed(1, questions).mapToObj(i -> Examples.question("q" + i, i,
                        i % 3 == 0 ? Audience.ALONE : Audience.EMPLOYEES, Situation.CHANGE,
                        List.of(i % 2 == 0 ? "opad" : "nedad"), null)).toList(),
                List.of(), List.of(), List.of()), LocalDate.of(2026, 3, 10));
        return new LedelseFunctions(() -> snapshot);
    }

    private static List<String> names(final Deck deck) {
        return deck.cards().stream().map(Question::name).toList();
    }
}
