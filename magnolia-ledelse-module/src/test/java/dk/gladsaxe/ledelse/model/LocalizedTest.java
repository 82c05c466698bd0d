package dk.gladsaxe.ledelse.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Text in two languages")
class LocalizedTest {

    @ParameterizedTest
    @CsvSource({
        "da,    Opad,   da",
        "da_DK, Opad,   da",
        "en,    Upward, en",
        "en-GB, Upward, en",
        "EN_us, Upward, en",
        "de,    Opad,   da",
        "'',    Opad,   da",
        "eng,   Opad,   da"})
    void isServedInTheLanguageAskedForOrElseInDanish(final String asked, final String value, final String lang) {
        assertThat(Localized.of("Opad", "Upward").text(asked)).isEqualTo(new Text(value, lang));
    }

    @Test
    void saysSoWhenItFallsBackToDanish() {
        assertThat(Localized.danish("Opad").text("en")).isEqualTo(new Text("Opad", "da")).hasToString("Opad");
        assertThat(Localized.of("Opad", "  ").text("en").lang()).isEqualTo("da");
        assertThat(new LocalizedRichText(RichText.sanitise("<p>a</p>"), Optional.of(RichText.EMPTY)).lang("en"))
                .isEqualTo("da");
        assertThat(new LocalizedList(List.of("a", "b"), List.of()).texts("en"))
                .containsExactly(new Text("a", "da"), new Text("b", "da"));
    }

    @ParameterizedTest
    @CsvSource({"da, da, true", "en, en, true", "en-GB, en, true", "en, da, false", "da, en, false", "de, da, true"})
    void knowsWhetherAReaderOfALanguageIsServedInIt(final String asked, final String lang, final boolean served) {
        assertThat(new Text("a", lang).isIn(asked)).isEqualTo(served);
    }

    @Test
    void servesRichTextAndListsInEnglishToo() {
        final RichText english = RichText.sanitise("<p>b</p>");
        final LocalizedRichText text = new LocalizedRichText(RichText.sanitise("<p>a</p>"), Optional.of(english));

        assertThat(text.text("en")).isEqualTo(english);
        assertThat(text.lang("en")).isEqualTo("en");
        assertThat(new LocalizedList(List.of("a", "b"), List.of("c")).texts("en")).containsExactly(new Text("c", "en"));
    }

    @Test
    void knowsWhetherAnythingWasFilledIn() {
        assertThat(Localized.EMPTY.text("en").isEmpty()).isTrue();
        assertThat(Localized.of("", "only English").text("en").isEmpty()).isFalse();
        assertThat(Localized.of("", "only English").text("da").isEmpty()).isTrue();
    }

    @Test
    void cannotBeAskedForNoLanguage() {
        assertThatThrownBy(() -> Localized.EMPTY.text(null)).hasMessage("language must not be null");
    }
}
