package dk.gladsaxe.ledelse.print;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.model.Localized;
import dk.gladsaxe.ledelse.model.LocalizedList;
import dk.gladsaxe.ledelse.model.Question;
import dk.gladsaxe.ledelse.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A question on printed cards")
class CardLayoutTest {

    private static final String WORDS = "Hvad ved du om den opgave, som de andre ser hver dag? ";

    @ParameterizedTest
    @CsvSource({"1, LARGE", "2, LARGE", "3, MEDIUM", "5, SMALL", "9, TINY"})
    void hasSmallerWordsTheMoreThereAre(final int times, final CardSize size) {
        assertThat(CardLayout.cards(question(WORDS.repeat(times)), "da")).singleElement()
                .extracting(PrintedCard::size).isEqualTo(size);
    }

    @Test
    void makesRoomForItsPrompts() {
        final String prompt = "Hvem har du fortalt det til, og hvad svarede de dig?";
        assertThat(CardLayout.cards(question(WORDS.repeat(2), prompt, prompt), "da")).singleElement()
                .extracting(PrintedCard::size).isEqualTo(CardSize.MEDIUM);
    }

    @Test
    void goesOnToAnotherCardWhereTheSmallestDoesNotFitEither() {
        final List<PrintedCard> cards = CardLayout.cards(question(WORDS.repeat(20), "Og så?", "Og derefter?"), "da");
        assertThat(cards).extracting(PrintedCard::part).containsExactly(1, 2, 3, 4);
        assertThat(cards).extracting(PrintedCard::parts).containsOnly(4);
        assertThat(cards.get(0).text().value()).endsWith(" …");
        assertThat(cards.get(1).text().value()).startsWith("… ");
        assertThat(cards.get(0).followUps()).isEmpty();
        assertThat(cards.get(3).followUps()).extracting(Text::value).containsExactly("Og så?", "Og derefter?");
    }

    @Test
    void keepsAPromptInOnePieceWhereItFitsOnACard() {
        final String[] prompts = IntStream.range(0, 14).mapToObj(i -> WORDS + i).toArray(String[]::new);
        final List<PrintedCard> cards = CardLayout.cards(question("Hvad nu?", prompts), "da");
        assertThat(cards).hasSizeGreaterThan(1);
        assertThat(cards.stream().flatMap(card -> card.followUps().stream()).map(Text::value))
                .containsExactly(prompts);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void losesNothing(final String text) {
        for (final Question question : List.of(question(text), question("Hvad?", text), question(text, text, WORDS))) {
            final List<PrintedCard> cards = CardLayout.cards(question, "da");
            final String all = Stream.concat(cards.stream().map(card -> card.text().value()),
                    cards.stream().flatMap(card -> card.followUps().stream()).map(Text::value)).collect(Collectors.joining());
            final String wanted = question.text().text("da").value()
                    + question.followUps().texts("da").stream().map(Text::value).collect(Collectors.joining());
            assertThat(bare(all)).isEqualTo(bare(wanted));
        }
    }

    static Stream<String> texts() {
        return Stream.of("a", WORDS.repeat(12), WORDS.repeat(200), "x".repeat(3000), "W".repeat(999) + " " + WORDS,
                "漢字".repeat(700), "😀".repeat(800), "a\n\n b\t".repeat(900), "… ".repeat(700) + "slut");
    }

    @Test
    void isPrintedInTheLanguageThatWasAskedFor() {
        final Question question = new Question("id", "name", new Localized("Hvad?", Optional.of("What?")),
                new LocalizedList(List.of("Og?"), List.of("And?")), Optional.empty(), Optional.empty(), List.of(),
                Optional.empty(), 1);
        final PrintedCard card = CardLayout.cards(question, "en").get(0);
        assertThat(card.text()).isEqualTo(new Text("What?", "en"));
        assertThat(card.followUps()).containsExactly(new Text("And?", "en"));
    }

    private static String bare(final String text) {
        return text.replaceAll("[\\s…]+", "");
    }

    private static Question question(final String text, final String... prompts) {
        return new Question("id", "name", new Localized(text, Optional.empty()),
                new LocalizedList(List.of(prompts), List.of()), Optional.empty(), Optional.empty(), List.of(),
                Optional.empty(), 1);
    }
}
