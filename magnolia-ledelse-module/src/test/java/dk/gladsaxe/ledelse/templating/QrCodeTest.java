package dk.gladsaxe.ledelse.templating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A QR code")
class QrCodeTest {

    private static final String ADDRESS = "https://intranet.example.org/ledelse/spoergsmaal/eksempel-opad-1";

    @Test
    void isDrawnModuleByModuleAsTheLibraryHasIt() {
        final io.nayuki.qrcodegen.QrCode expected = io.nayuki.qrcodegen.QrCode.encodeText(
                ADDRESS, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
        final QrCode code = QrCode.of(ADDRESS);
        final boolean[][] drawn = drawn(code);
        assertThat(code.size()).isEqualTo(expected.size + 8);
        for (int y = 0; y < code.size(); y++) {
            for (int x = 0; x < code.size(); x++) {
                assertThat(drawn[y][x]).as("%d, %d", x, y).isEqualTo(expected.getModule(x - 4, y - 4));
            }
        }
    }

    @Test
    void isSmallEnoughForAPageOfManyCards() {
        assertThat(QrCode.of(ADDRESS).path().length()).isLessThan(4000);
    }

    @Test
    void takesThreeHundredCharactersAndNoMore() {
        assertThat(QrCode.of("a".repeat(300)).path()).isNotEmpty();
        assertThatThrownBy(() -> QrCode.of("a".repeat(301)))
                .hasMessage("qrCode takes an address of 1 to 300 characters, not of 301");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void refusesNothing(final String blank) {
        assertThatThrownBy(() -> QrCode.of(blank)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 300");
    }

    private static boolean[][] drawn(final QrCode code) {
        final boolean[][] modules = new boolean[code.size()][code.size()];
        for (final MatchResult area : Pattern.compile("M(\\d+) (\\d+)h(\\d+)v(\\d+)H\\1").matcher(code.path()).results().toList()) {
            for (int i = 0; i < Integer.parseInt(area.group(3)) * Integer.parseInt(area.group(4)); i++) {
                final int width = Integer.parseInt(area.group(3));
                modules[Integer.parseInt(area.group(2)) + i / width][Integer.parseInt(area.group(1)) + i % width] = true;
            }
        }
        return modules;
    }
}
