package dk.gladsaxe.ledelse.embedded.screenshots;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.browser.Chromium;
import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebDriver;
import picocli.CommandLine;

@DisplayName("Who takes screenshots")
@ExtendWith({SharedHost.class, Chromium.class})
class ScreenshotsTest {

    private static final int BRIGHT = 200;

    private final Running host;

    ScreenshotsTest(final Running host) {
        this.host = host;
    }

    @Test
    void getsEachPageAsItIsOnAPhoneADesktopInTheDarkAndOnPaper(final WebDriver browser) throws IOException {
        final Camera camera = new Camera(browser);
        final BufferedImage phone = camera.take(host.address("/ledelse/kort"), Look.PHONE);
        assertThat(phone.getWidth()).isEqualTo(390);
        assertThat(phone.getHeight()).isGreaterThan(844);
        assertThat(brightness(phone)).isGreaterThan(BRIGHT);
        assertThat(camera.take(host.address("/ledelse/kort"), Look.DESKTOP).getWidth()).isEqualTo(960);
        assertThat(brightness(camera.take(host.address("/ledelse/kort"), Look.DARK))).isLessThan(255 - BRIGHT);
        final BufferedImage paper = camera.take(host.address("/ledelse/laes"), Look.PRINT);
        assertThat(paper.getWidth()).as("landscape").isGreaterThan(paper.getHeight());
        assertThat(new Color(paper.getRGB(30, 30))).isEqualTo(Color.WHITE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nope                            | PAGE is one of framework, relation
            editions --from http://x        | PAGE is one of framework, relation
            --from ftp://x                  | --from ftp://x is no address of a host
            --from nowhere                  | --from nowhere is no address of a host
            --from http://127.0.0.1:1       | does not answer
            """)
    void isToldWhatCannotBeUsed(final String typed, final String message) {
        final StringWriter err = new StringWriter();
        final int exit = new CommandLine(new Screenshots()).setErr(new PrintWriter(err)).execute(typed.split(" "));
        assertThat(err.toString()).contains(message);
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void keepsFewColoursAsTheyAreAndManyNearlySo() {
        final BufferedImage few = picture(7);
        assertThat(colours(Palette.reduce(few))).isEqualTo(colours(few));
        final BufferedImage many = picture(4096);
        final BufferedImage reduced = Palette.reduce(many);
        assertThat(IntStream.of(colours(reduced)).distinct().count()).isBetween(48L, 96L);
        for (int x = 0; x < many.getWidth(); x++) {
            assertThat(Math.abs(new Color(reduced.getRGB(x, 0)).getBlue() - new Color(many.getRGB(x, 0)).getBlue()))
                    .isLessThan(16);
        }
    }

    private static BufferedImage picture(final int colours) {
        final BufferedImage picture = new BufferedImage(4096, 1, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < picture.getWidth(); x++) {
            picture.setRGB(x, 0, x % colours);
        }
        return picture;
    }

    private static int[] colours(final BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), 1, null, 0, picture.getWidth());
    }

    /** Of most of the page: that of its right edge. */
    private static int brightness(final BufferedImage picture) {
        return new Color(picture.getRGB(picture.getWidth() - 3, picture.getHeight() / 2)).getGreen();
    }
}
