package dk.gladsaxe.ledelse.embedded.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A text is taken apart")
class SentencesTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Vi mødes f.eks. Tirsdag og Torsdag, som skiltet siger.",
        "Det gælder bl.a. Eksempelby og omegn.",
        "Mødet er kl. 14 i lokale nr. 12, jf. Referatet.",
        "Vi gik fra 3.500 til 4.200,50 kr. på et år.",
        "Det sker den 1. januar 2027.",
        "Bogen er af A.B. Eksempelsen.",
        "»Gør vi det?« spurgte hun.",
        "Vi sagde »nej.« og gik hjem.",
        "Hun tøvede … og sagde så ja.",
        "1. Vælg en mentor",
        "Ansvaret, dvs. det daglige, ligger her.",
        "Se side 4 (fig. 2) først."})
    void intoOneSentence(final String text) {
        assertThat(Sentences.of(text)).containsExactly(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Det gik godt. Vi gik hjem.                          | Det gik godt.      | Vi gik hjem.",
        "»Det går.« Hun gik hjem.                            | »Det går.«         | Hun gik hjem.",
        "Vi taler om løn, tid osv. Det er svært.             | Vi taler om løn, tid osv. | Det er svært.",
        "Det var i 2026. Vi var ti.                          | Det var i 2026.    | Vi var ti.",
        "Skal vi? »Ja.«                                      | Skal vi?           | »Ja.«",
        "Vi var ti. 12 sagde nej.                            | Vi var ti.         | 12 sagde nej.",
        "Kom nu! – Nej, sagde han.                           | Kom nu!            | – Nej, sagde han."})
    void intoTwoSentences(final String text, final String first, final String second) {
        assertThat(Sentences.of(text)).containsExactly(first, second);
    }

    @Test
    void intoWordsOfWhichAnAbbreviationANumberAndACompoundAreOne() {
        assertThat(Sentences.words("Vi fik f.eks. 3.500 kr. til et it-projekt – ikke mindst."))
                .containsExactly("Vi", "fik", "f.eks", "3.500", "kr", "til", "et", "it-projekt", "ikke", "mindst");
    }

    @Test
    void intoBlocksThatNoSentenceGoesBeyond() {
        assertThat(Block.ofHtml("<h2>Anden omgang</h2><p>Vi begyndte<br>forfra</p><ul><li>først</li><li>så</li></ul>"))
                .containsExactly(new Block("Anden omgang", true), new Block("Vi begyndte\nforfra", false),
                        new Block("først", false), new Block("så", false));
        assertThat(Block.ofText("En linje\nder går videre.\nEn ny linje\n\nog et afsnit")).extracting(Block::text)
                .containsExactly("En linje\nder går videre.", "En ny linje", "og et afsnit");
    }

    @ParameterizedTest
    @CsvSource({"24, VERY_EASY", "25, EASY", "34, EASY", "35, MEDIUM", "44, MEDIUM", "45, HARD", "54, HARD", "55, VERY_HARD"})
    void andHasALevelByItsLix(final int lix, final Readability.Level level) {
        assertThat(new Readability(lix).level()).isEqualTo(level);
    }

    @Test
    void andHasNoLixWhenItIsShort() {
        final String sentence = "Det er svært at sige noget om så kort en tekst. ";
        assertThat(Readability.of(List.of(new Block(sentence.repeat(4), false)))).isEmpty();
        assertThat(Readability.of(List.of(new Block(sentence.repeat(5), false)))).contains(new Readability(11));
    }
}
