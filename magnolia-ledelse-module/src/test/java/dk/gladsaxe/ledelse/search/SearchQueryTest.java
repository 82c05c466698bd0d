package dk.gladsaxe.ledelse.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A query")
class SearchQueryTest {

    @Test
    void takesAsMuchAsItSays() {
        assertThat(query("a".repeat(200), 0, 100).text()).hasSize(200);
        assertThat(query("a ".repeat(12), Integer.MAX_VALUE, 1).limit()).isEqualTo(1);
    }

    @Test
    void refusesMoreAndSaysWhatIsAllowed() {
        assertThatThrownBy(() -> query("a".repeat(201), 0, 20))
                .hasMessage("the text of a search is 201 characters long; allowed is up to 200");
        assertThatThrownBy(() -> query("a ".repeat(13), 0, 20))
                .hasMessage("the text of a search is 13 words long; allowed is up to 12");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "-1 | 20  | the offset of a search is -1; allowed is 0 and above",
        "0  | 0   | the limit of a search is 0; allowed is 1 to 100",
        "0  | 101 | the limit of a search is 101; allowed is 1 to 100"})
    void refusesAPageOutOfRange(final int offset, final int limit, final String message) {
        assertThatThrownBy(() -> query("a", offset, limit))
                .isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "møde", "en to tre fire fem seks syv otte ni ti elleve tolv"})
    void isNotShortenedWhenShortEnough(final String text) {
        assertThat(SearchQuery.shortened(text)).isEqualTo(text);
    }

    @Test
    void isShortenedToWholeCharactersAndToTheFirstWords() {
        assertThat(SearchQuery.shortened("x".repeat(199) + "😀")).isEqualTo("x".repeat(199));
        assertThat(SearchQuery.shortened("en to tre fire fem seks syv otte ni ti elleve tolv, tretten"))
                .isEqualTo("en to tre fire fem seks syv otte ni ti elleve tolv");
        assertThat(query(SearchQuery.shortened("ord ".repeat(100_000)), 0, 1).text()).hasSize(12 * 4 - 1);
    }

    private static SearchQuery query(final String text, final int offset, final int limit) {
        return new SearchQuery(text, Optional.empty(), "da", offset, limit);
    }
}
