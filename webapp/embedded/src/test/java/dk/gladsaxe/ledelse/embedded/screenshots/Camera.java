package dk.gladsaxe.ledelse.embedded.screenshots;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chromium.HasCdp;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Takes pictures of pages with a Chromium. Not safe for use by several threads. */
final class Camera {

    /** A list of sixty questions says no more than its first screens. */
    private static final int MOST_SCREENS = 3;
    /** In inches. */
    private static final double A4_WIDTH = 8.27;
    private static final double A4_HEIGHT = 11.69;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final WebDriver browser;
    private final HasCdp protocol;

    Camera(final WebDriver browser) {
        this.browser = browser;
        this.protocol = (HasCdp) browser;
    }

    /** The page from its top to its end, or as far as three screens reach; on paper, its first sheets side by side. */
    BufferedImage take(final URI address, final Look look) throws IOException {
        if (look == Look.PRINT) {
            return print(address);
        }
        open(address, look);
        return whole(look);
    }

    /** What a window of that look shows first, in full size. */
    BufferedImage window(final URI address, final Look look) throws IOException {
        open(address, look);
        return shot(look.width(), look.height(), 1);
    }

    /** Shows a page in a window of that look, so that something can be done there before {@link #whole} takes it. */
    void open(final URI address, final Look look) {
        resize(look, look.height());
        go(address, look == Look.DARK);
    }

    /** The page that is open, from its top to its end or as far as three screens reach; of a dialog, its window. */
    BufferedImage whole(final Look look) throws IOException {
        final long whole = (Long) run("return document.querySelector('dialog[open]') ? window.innerHeight "
                + ": document.documentElement.scrollHeight");
        final int height = (int) Math.min(whole, (long) MOST_SCREENS * look.height());
        resize(look, height);
        return shot(look.width(), height, look.scale());
    }

    private BufferedImage print(final URI address) throws IOException {
        protocol.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        go(address, false);
        final Map<String, Object> pdf = protocol.executeCdpCommand("Page.printToPDF", Map.of(
                "preferCSSPageSize", true, "paperWidth", A4_WIDTH, "paperHeight", A4_HEIGHT));
        return Sheets.picture(Base64.getDecoder().decode((String) pdf.get("data")));
    }

    private BufferedImage shot(final int width, final int height, final double scale) throws IOException {
        final Map<String, Object> shot = protocol.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png",
                "captureBeyondViewport", true,
                "clip", Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", scale)));
        return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode((String) shot.get("data"))));
    }

    private void resize(final Look look, final int height) {
        protocol.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", look.width(), "height", height,
                "deviceScaleFactor", 1, "mobile", look == Look.PHONE));
    }

    private void go(final URI address, final boolean dark) {
        protocol.executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", true));
        protocol.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of(
                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
        browser.get(address.toString());
        new WebDriverWait(browser, PATIENCE).until(page -> run(
                "return document.fonts.status === 'loaded' && [...document.images].every(image => image.complete)"));
    }

    private Object run(final String script) {
        return ((JavascriptExecutor) browser).executeScript(script);
    }
}
