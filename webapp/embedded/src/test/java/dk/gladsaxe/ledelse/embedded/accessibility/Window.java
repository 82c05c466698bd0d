package dk.gladsaxe.ledelse.embedded.accessibility;

import dk.gladsaxe.ledelse.embedded.browser.Chromium.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chromium.HasCdp;
import org.openqa.selenium.interactions.Actions;

/** A browser that is looked at in many ways: screens, keys, and the scripts that find faults. Not for more than one thread. */
abstract class Window implements AutoCloseable {

    private static final Path SCRIPTS = Path.of("src/test/resources/accessibility");

    private final Browser browser;

    Window(final Browser browser) {
        this.browser = browser;
    }

    @Override
    public void close() throws IOException {
        browser.close();
    }

    final WebDriver driver() {
        return browser.driver();
    }

    /** Looks at the same page on that screen. */
    final void look(final Screen screen) {
        command("Emulation.setDeviceMetricsOverride", screen.metrics());
        command("Emulation.setEmulatedMedia", screen.media());
    }

    /** From the beginning of the page to its last control, by the Tab key; the script {@code stops} tells of it. */
    final void walksForward() {
        final int controls = ((Number) find("walk", "forward")).intValue();
        new Actions(driver()).sendKeys(Keys.TAB.toString().repeat(controls)).perform();
    }

    /** From where the focus is to the first control of the page. */
    final void walksBackward() {
        final int controls = ((Number) find("walk", "backward")).intValue();
        new Actions(driver()).keyDown(Keys.SHIFT).sendKeys(Keys.TAB.toString().repeat(controls - 1)).keyUp(Keys.SHIFT).perform();
    }

    /** One key after the other, wherever the focus is then. */
    final void presses(final CharSequence... keys) {
        new Actions(driver()).sendKeys(keys).perform();
    }

    /** Gives the page those styles besides its own, instead of those given before. */
    final void styles(final String css) {
        run("const sheet = new CSSStyleSheet(); sheet.replaceSync(arguments[0]); document.adoptedStyleSheets = [sheet]", css);
    }

    /** What that script of the folder {@code accessibility} finds wrong with the page. */
    final List<String> faults(final String script, final Object... arguments) {
        return ((List<?>) find(script, arguments)).stream().map(String::valueOf).toList();
    }

    /** What that script of the folder {@code accessibility} returns. */
    final Object find(final String script, final Object... arguments) {
        return run(read("common.js") + read(script + ".js"), arguments);
    }

    final Object run(final String script, final Object... arguments) {
        return ((JavascriptExecutor) driver()).executeScript(script, arguments);
    }

    final void command(final String name, final Map<String, Object> parameters) {
        ((HasCdp) driver()).executeCdpCommand(name, parameters);
    }

    private static String read(final String script) {
        try {
            return Files.readString(SCRIPTS.resolve(script));
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
