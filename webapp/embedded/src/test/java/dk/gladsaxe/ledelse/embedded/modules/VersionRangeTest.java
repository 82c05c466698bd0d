package dk.gladsaxe.ledelse.embedded.modules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A range of versions")
class VersionRangeTest {

    @ParameterizedTest(name = "{0} takes {1}: {2}")
    @CsvSource(delimiter = ';', value = {
        "*; 1.0; true", "6.2/*; 6.2; true", "6.2/*; 6.2.45; true", "6.2/*; 6.10; true", "6.2/*; 6.1.9; false",
        "6.2/6.9; 6.9; true", "6.2/6.9; 6.9.1; false", "*/6.9; 1.0; true", "[6.2,7); 6.9.9; true",
        "[6.2,7); 7.0; false", "(6.2,7]; 6.2; false", "(6.2,7]; 7.0.0; true", "[6.2,); 9; true", "6.2; 6.2.0; true",
        "6.2; 6.2.1; false", "1.0/*; 1.0.0-SNAPSHOT; true", "2.2/*; 2.2.27; true"})
    void knowsWhatItTakes(final String range, final String version, final boolean taken) {
        assertThat(VersionRange.parse(range).orElseThrow().contains(Version.parse(version).orElseThrow()))
                .isEqualTo(taken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"six", "6.2/seven", "[6.2", "~6.2"})
    void isNoneWhenItCannotBeRead(final String text) {
        assertThat(VersionRange.parse(text)).isEmpty();
    }

    @Test
    void comparesNumbersAndNotLetters() {
        assertThat(Version.parse("6.10").orElseThrow()).isGreaterThan(Version.parse("6.9").orElseThrow());
        assertThat(Version.parse("1.0").orElseThrow()).isEqualByComparingTo(Version.parse("1.0.0").orElseThrow());
        assertThat(Version.parse("${project.version}")).isEmpty();
    }
}
