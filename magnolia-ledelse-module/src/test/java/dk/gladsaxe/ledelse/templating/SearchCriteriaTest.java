package dk.gladsaxe.ledelse.templating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.gladsaxe.ledelse.search.HitType;
import dk.gladsaxe.ledelse.search.SearchQuery;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a template searches with")
class SearchCriteriaTest {

    private static final SearchQuery NOTHING = new SearchQuery("", Optional.empty(), "da", 0, 20);

    @Test
    void isReadFromItsHash() {
        assertThat(SearchCriteria.query(
                Map.of("q", "møde ", "type", "focusPoint", "lang", "en_GB", "limit", "5", "offset", 10)))
                .isEqualTo(new SearchQuery("møde ", Optional.of(HitType.FOCUS_POINT), "en_GB", 10, 5));
        assertThat(SearchCriteria.query(Map.of("type", HitType.STORY)).type()).contains(HitType.STORY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q", "type", "lang", "limit", "offset"})
    void countsAsNotGivenWhenBlank(final String key) {
        final Map<String, Object> missing = new HashMap<>();
        missing.put(key, null);

        assertThat(SearchCriteria.query(Map.of())).isEqualTo(NOTHING);
        assertThat(SearchCriteria.query(missing)).isEqualTo(NOTHING);
        assertThat(SearchCriteria.query(Map.of(key, " "))).isEqualTo(NOTHING);
    }

    @Test
    void isShortenedWhenAVisitorPastesAPage() {
        assertThat(SearchCriteria.query(Map.of("q", "ord ".repeat(9999))).text())
                .hasSizeLessThanOrEqualTo(SearchQuery.MOST_CHARACTERS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "limit  | 101    | criterion 'limit' is '101'; allowed is a whole number from 1 to 100",
        "limit  | 0      | criterion 'limit' is '0'; allowed is a whole number from 1 to 100",
        "offset | -1     | criterion 'offset' is '-1'; allowed is a whole number from 0 to 2147483647",
        "type   | Story  | criterion 'type' is 'Story'; allowed is one of relation, focusPoint, story, question",
        "query  | møde | unknown criterion 'query'; allowed are q, type, lang, limit, offset"})
    void isRefusedWhenNotUnderstood(final String key, final String value, final String message) {
        assertThatThrownBy(() -> SearchCriteria.query(Map.of(key, value)))
                .isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void mustBeText() {
        assertThatThrownBy(() -> SearchCriteria.query(Map.of("q", 7)))
                .hasMessage("criterion 'q' is '7'; allowed is a text");
        assertThatThrownBy(() -> SearchCriteria.query(Map.of("lang", 7)))
                .hasMessage("criterion 'lang' is '7'; allowed is a language such as da or en");
    }
}
