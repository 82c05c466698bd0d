package dk.gladsaxe.ledelse.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.model.Item;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("A search")
class QueriesTest {

    private static final SearchIndex INDEX = SearchIndex.of(Corpus.snapshot());

    /**
     * @param query in quotes where a blank at the end says that the last word is finished
     * @param found what must be found, in this order
     * @param not   what must not be found; {@code *} for anything else
     */
    @ParameterizedTest(name = "{0}: \u00bb{1}\u00ab finds {2}")
    @CsvFileSource(resources = "queries.csv", delimiter = '|', numLinesToSkip = 1, maxCharsPerColumn = 5000)
    void findsWhatItMustAndNothingItMustNot(
            final String lang, final String query, final String found, final String not) {
        final List<String> hits = INDEX.find(new SearchQuery(query == null ? "" : query, Optional.empty(), lang, 0, 100))
                .items().stream().map(Hit::item).map(Item::id).toList();
        final List<String> wanted = words(found);

        assertThat(hits).containsSubsequence(wanted);
        if ("*".equals(not)) {
            assertThat(hits).containsExactlyElementsOf(wanted);
        } else {
            assertThat(hits).doesNotContainAnyElementsOf(words(not));
        }
    }

    private static List<String> words(final String column) {
        return column == null ? List.of() : Arrays.asList(column.split(" "));
    }
}
