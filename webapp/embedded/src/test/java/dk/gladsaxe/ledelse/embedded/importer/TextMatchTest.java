package dk.gladsaxe.ledelse.embedded.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Texts find the stored text that they continue")
class TextMatchTest {

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            a b c/d e f/g h i | a b c/d e f/g h i             | 0 1 2   | the same
            a b c/d e f/g h i | a b c/x y z/d e f/g h i       | 0 - 1 2 | one put in
            a b c/d e f/g h i | g h i/a b c/d e f             | 2 0 1   | another order
            a b c/d e f/g h i | a b c/g h i                   | 0 2     | one taken out
            a b c/d e f/g h i | a b c/x y z/g h i             | 0 1 2   | one rewritten
            a b c d/j k    | j k/a b c e                 | 1 0     | one corrected and moved
            a b c/a b c       | a b c/a b c                   | 0 1     | twins
            a b c             | hund/a b c/kat                | - 0 -   | new ones around
            ''                | a b c                         | 0       | an empty one filled
            """)
    void match(final String stored, final String wanted, final String expected, final String what) {
        final String matches = TextMatch.match(texts(stored), texts(wanted)).stream()
                .map(index -> index.isPresent() ? Integer.toString(index.getAsInt()) : "-")
                .collect(Collectors.joining(" "));

        assertThat(matches).as(what).isEqualTo(expected);
    }

    private static List<String> texts(final String joined) {
        return Arrays.asList(joined.split("/"));
    }
}
