package dk.gladsaxe.ledelse.embedded.accessibility;

import dk.gladsaxe.ledelse.embedded.browser.Chromium.Browser;
import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chromium.HasCdp;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * One browser on one {@link Site}, shared by all tests that ask for it: starting both is what takes time. Not for more
 * than one thread.
 */
final class Visitor implements AutoCloseable {

    /** Below it are the pages that have nothing to show. */
    static final String EMPTY = "/author";

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Path SCRIPTS = Path.of("src/test/resources/accessibility");
    private static final String WORDS = "return document.querySelector('main').innerText";
    private static final String STILL = "return document.getAnimations().length === 0";

    private final Site site;
    private final Browser browser;
    private State shown;

    private Visitor(final Site site, final Browser browser) {
        this.site = site;
        this.browser = browser;
    }

    static Visitor start() {
        try {
            final Visitor visitor = new Visitor(Site.start(), Browser.start());
            visitor.logIn();
            return visitor;
        } catch (final RepositoryException | IOException e) {
            throw new IllegalStateException(e);
        } catch (final InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        browser.close();
        site.close();
    }

    WebDriver driver() {
        return browser.driver();
    }

    /** On that screen the page, as it is now if it is the one that is open. */
    void looksAt(final State state, final Screen screen) {
        if (state.equals(shown)) {
            look(screen);
        } else {
            meets(state, screen);
        }
    }

    /** Opens the page anew, on that screen. */
    void meets(final State state, final Screen screen) {
        shown = state;
        look(screen);
        driver().get(site.host().address(state.path()).toString());
        for (final String selector : state.clicks()) {
            final Object before = run(WORDS);
            driver().findElement(By.cssSelector(selector)).click();
            new WebDriverWait(driver(), PATIENCE).until(page -> !before.equals(run(WORDS)) && Boolean.TRUE.equals(run(STILL)));
        }
    }

    /** Looks at the same page on that screen. */
    void look(final Screen screen) {
        command("Emulation.setDeviceMetricsOverride", screen.metrics());
        command("Emulation.setEmulatedMedia", screen.media());
    }

    /** From the beginning of the page to its last control, by the Tab key; the script {@code stops} tells of it. */
    void walksForward() {
        final int controls = ((Number) find("walk", "forward")).intValue();
        new Actions(driver()).sendKeys(Keys.TAB.toString().repeat(controls)).perform();
    }

    /** From where the focus is to the first control of the page. */
    void walksBackward() {
        final int controls = ((Number) find("walk", "backward")).intValue();
        new Actions(driver()).keyDown(Keys.SHIFT).sendKeys(Keys.TAB.toString().repeat(controls - 1)).keyUp(Keys.SHIFT).perform();
    }

    /** One key after the other, wherever the focus is then. */
    void presses(final CharSequence... keys) {
        new Actions(driver()).sendKeys(keys).perform();
    }

    /** Gives the page those styles besides its own, instead of those given before. */
    void styles(final String css) {
        run("const sheet = new CSSStyleSheet(); sheet.replaceSync(arguments[0]); document.adoptedStyleSheets = [sheet]", css);
    }

    /** What that script of the folder {@code accessibility} finds wrong with the page. */
    List<String> faults(final String script, final Object... arguments) {
        return ((List<?>) find(script, arguments)).stream().map(String::valueOf).toList();
    }

    /** What that script of the folder {@code accessibility} returns. */
    Object find(final String script, final Object... arguments) {
        return run(read("common.js") + read(script + ".js"), arguments);
    }

    /** What the server sends for that path. */
    String source(final String path) throws IOException, InterruptedException {
        return site.body(path);
    }

    Object run(final String script, final Object... arguments) {
        return ((JavascriptExecutor) driver()).executeScript(script, arguments);
    }

    void command(final String name, final Map<String, Object> parameters) {
        ((HasCdp) driver()).executeCdpCommand(name, parameters);
    }

    private void logIn() {
        driver().get(site.host().address(EMPTY + "/ledelse").toString());
        driver().findElement(By.id("user")).sendKeys("superuser");
        driver().findElement(By.id("password")).sendKeys(SharedHost.PASSWORD);
        driver().findElement(By.cssSelector("button[type=submit]")).click();
        new WebDriverWait(driver(), PATIENCE).until(ExpectedConditions.urlToBe(
                site.host().address(EMPTY + "/ledelse").toString()));
    }

    private static String read(final String script) {
        try {
            return Files.readString(SCRIPTS.resolve(script));
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands the one visitor to the tests, and ends the visit after the last of them. */
    static final class Shared implements ParameterResolver {

        @Override
        public boolean supportsParameter(final ParameterContext parameter, final ExtensionContext context) {
            return parameter.getParameter().getType() == Visitor.class;
        }

        @Override
        public Object resolveParameter(final ParameterContext parameter, final ExtensionContext context) {
            return context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL)
                    .getOrComputeIfAbsent(Visitor.class, type -> start(), Visitor.class);
        }
    }
}
