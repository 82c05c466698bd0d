package dk.gladsaxe.ledelse.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A hyphen at the end of a line")
class HyphensTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Vi er nys-           | gerrige. Andre er nysgerrige.    | Vi er nysgerrige. Andre er nysgerrige.
            ved et samarbej-     | dende hold, i samarbejde         | ved et samarbejdende hold, i samarbejde
            bringe opgave-       | løsning og opgaveløsningen frem  | bringe opgaveløsning og opgaveløsningen frem
            by-                  | og landområder                   | by- og landområder
            by-, land-           | eller havvind                    | by-, land- eller havvind
            løsninger til IT-    | systemer                         | løsninger til IT-systemer
            mod Nord-            | Sjælland                         | mod Nord-Sjælland
            kl. 8-               | 10 i morgen                      | kl. 8-10 i morgen
            kursus i e-          | læring                           | kursus i e-læring
            en god dial-         | og. En dialog er god             | en god dialog. En dialog er god
            et tvær-             | fagligt hold; tvær-fagligt er ej | et tvær-fagligt hold; tvær-fagligt er ej
            vi skal spr-         | inge                             | vi skal springe
            """)
    @DisplayName("is read by what the document shows")
    void evidence(final String first, final String second, final String expected) {
        final Hyphens hyphens = hyphens(first + "\n" + second);

        assertThat(mended(first + "\n" + second)).isEqualTo(expected);
        assertThat(hyphens.unsure()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}: {2}, or {3}")
    @CsvSource(delimiter = '|', textBlock = """
            vi forbin-   | der folk        | forbinder       | forbin-der
            en leder-    | medarbejder-sag | leder-medarbejder-sag | ledermedarbejder-sag
            """)
    @DisplayName("is told with both readings where the document shows nothing")
    void doubt(final String first, final String second, final String chosen, final String other) {
        assertThat(hyphens(first + "\n" + second).unsure()).containsExactly(new UnsureWord(1, chosen, other));
        assertThat(mended(first + "\n" + second)).contains(chosen);
    }

    @Test
    @DisplayName("is mended across blank lines, pages and lines of one word")
    void farApart() {
        assertThat(mended("vi møder medarbej-\n\n \f\ndere i dag")).isEqualTo("vi møder medarbejdere i dag");
        assertThat(mended("mere kompe-\ntence-\nudvikling. Kompetenceudvikling"))
                .isEqualTo("mere kompetenceudvikling. Kompetenceudvikling");
        assertThat(mended("bløde binde\u00AD\nstreger i sam\u00ADarbejde"))
                .isEqualTo("bløde bindestreger i samarbejde");
    }

    @Test
    @DisplayName("that ended up inside a line is mended too, unless it stands for a part that follows")
    void insideLine() {
        assertThat(mended("for- og bagside, by-, land- og havvind"))
                .isEqualTo("for- og bagside, by-, land- og havvind");
        assertThat(mended("godt sam- arbejde er samarbejde")).isEqualTo("godt samarbejde er samarbejde");
        assertThat(hyphens("godt sam- spil").unsure()).containsExactly(new UnsureWord(1, "samspil", "sam- spil"));
        assertThat(mended("en pause - og så videre")).isEqualTo("en pause - og så videre");
    }

    @Test
    @DisplayName("is told when a bullet follows instead of the rest of the word")
    void lostRest() {
        assertThat(hyphens("• noget med medar-\n• noget andet").remarks())
                .singleElement().asString().contains("line 1", "medar-");
    }

    private static String mended(final String text) {
        final List<Line> lines = CleanText.lines(text);
        return new Hyphens(new Vocabulary(lines)).mend(lines).stream().map(Line::text)
                .collect(Collectors.joining(" "));
    }

    private static Hyphens hyphens(final String text) {
        final List<Line> lines = CleanText.lines(text);
        final Hyphens hyphens = new Hyphens(new Vocabulary(lines));
        hyphens.mend(lines);
        return hyphens;
    }
}
