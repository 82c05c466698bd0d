package dk.gladsaxe.ledelse.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Words")
class WordsTest {

    @ParameterizedTest
    @CsvSource({"Møde, moede", "MOEDE, moede", "ÅR, aar", "a\u030ar, aar", "Æble, aeble", "Björn, bjoern", "Café, cafe",
        "Straße, strasse", "Ｌｅｄｅｒ, leder", "naïve, naive", "møde\u00adsted, moedested", "2026, 2026", "Łódź, łodz"})
    void haveOneSpelling(final String word, final String folded) {
        assertThat(Token.of(word)).singleElement().extracting(Token::word).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "MUS-samtale, ja!      | mus samtale ja",
        "lederens/chefens      | lederens chefens",
        "leader's and A4'eren  | leader and a4",
        "rock'n'roll           | rock roll",
        "l'esprit'             | l esprit",
        "''a''                 | a",
        "kl. 7.30              | kl 7 30"})
    void endWhereLettersAndDigitsEnd(final String text, final String words) {
        assertThat(String.join(" ", Token.of(text).stream().map(Token::word).toList())).isEqualTo(words);
    }

    @Test
    void standInTheTextWhereTheySay() {
        final String text = "»Mødet« – om a\u030ar's \ud83d\ude00 gang";

        assertThat(Token.of(text)).extracting(token -> text.substring(token.start(), token.end()))
                .containsExactly("Mødet", "om", "a\u030ar", "gang");
    }

    @Test
    void areCutWhenTheyAreEndless() {
        assertThat(Token.of("å".repeat(5000))).singleElement().extracting(Token::word).asString()
                .hasSize(Folding.LONGEST);
        assertThat(Token.of("\ufdfa".repeat(5000))).singleElement().extracting(Token::word).asString()
                .hasSizeLessThanOrEqualTo(Folding.LONGEST);
    }

    @ParameterizedTest
    @CsvSource({"ledelse, '', ledelse", "ledelserne, '', ledelse", "personaleledelsens, personale, ledelse",
        "billederne, '', billede", "lederne, '', leder", "vejlederen, vej, leder", "spoergsmaalene, '', spoergsmaal",
        "xleder, , ", "tiden, , ", "led, , ", "n, , "})
    void divideAtTheLongestHead(final String word, final String first, final String head) {
        final Compounds compounds = new Compounds(Set.of("ledelse", "leder", "billede", "spoergsmaal", "maal"));

        assertThat(compounds.divide(word)).isEqualTo(head == null ? Optional.empty()
                : Optional.of(new Compounds.Compound(first, head)));
    }

    @Test
    void ofThisModuleAreReadable() {
        final Vocabulary vocabulary = Vocabulary.ofThisModule();

        assertThat(vocabulary.heads()).contains("fortaelling", "spoergsmaal", "ledelse", "samtale", "moede", "leder");
        assertThat(vocabulary.same()).allMatch(group -> group.size() > 1);
        assertThat(vocabulary.ignores("da", "og")).isTrue();
        assertThat(vocabulary.ignores("en", "and")).isTrue();
        assertThat(vocabulary.ignores("da", "leder")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "leder            | words.txt line 2 stands in section ''; there are [heads], [same], [stop] and [stop en]",
        "[hoveder];leder  | words.txt line 3 stands in section '[hoveder]'; there are [heads], [same], [stop] and "
                + "[stop en]",
        "[heads];to ord   | words.txt line 3 has 2 words; a head is one word, and words that mean the same have = "
                + "between them",
        "[same];alene     | words.txt line 3 has 1 words; a head is one word, and words that mean the same have = "
                + "between them",
        "[same];a b = c   | words.txt line 3 has 3 words; a head is one word, and words that mean the same have = "
                + "between them"})
    void thatAreNotUnderstoodAreRefusedWithTheirLine(final String lines, final String message) {
        assertThatThrownBy(() -> Vocabulary.parse("# begin\n" + lines.replace(';', '\n')))
                .isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
