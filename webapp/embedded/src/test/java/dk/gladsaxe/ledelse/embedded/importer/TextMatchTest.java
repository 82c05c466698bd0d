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
            en to tre/fire fem seks/syv otte ni | en to tre/fire fem seks/syv otte ni         | 0 1 2   | the same
            en to tre/fire fem seks/syv otte ni | en to tre/hund kat mus/fire fem seks/syv otte ni | 0 - 1 2 | one put in
            en to tre/fire fem seks/syv otte ni | syv otte ni/en to tre/fire fem seks         | 2 0 1   | another order
            en to tre/fire fem seks/syv otte ni | en to tre/syv otte ni                       | 0 2     | one taken out
            en to tre/fire fem seks/syv otte ni | en to tre/hund kat mus/syv otte ni          | 0 1 2   | one rewritten
            en to tre fire/ti elleve            | ti elleve/en to tre fem                     | 1 0     | one corrected and moved
            en to tre/en to tre                 | en to tre/en to tre                         | 0 1     | twins
            en to tre                           | hund/en to tre/kat                          | - 0 -   | new ones around
            ''                                  | en to tre                                   | 0       | an empty one filled
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
