package dk.gladsaxe.ledelse.embedded.accessibility;

import dk.gladsaxe.ledelse.embedded.browser.Chromium.Browser;
import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import java.io.IOException;
import java.time.Duration;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * One browser on one {@link Site}, shared by all tests that ask for it: starting both is what takes time. Not for more
 * than one thread.
 */
final class Visitor extends Window {

    /** Below it are the pages that have nothing to show. */
    static final String EMPTY = "/author";

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String WORDS = "return document.querySelector('main').innerText";
    private static final String STILL = "return document.getAnimations().length === 0";

    private final Site site;
    private State shown;

    private Visitor(final Site site, final Browser browser) {
        super(browser);
        this.site = site;
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
        super.close();
        site.close();
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

    /** What the server sends for that path. */
    String source(final String path) throws IOException, InterruptedException {
        return site.body(path);
    }

    private void logIn() {
        driver().get(site.host().address(EMPTY + "/ledelse").toString());
        driver().findElement(By.id("user")).sendKeys("superuser");
        driver().findElement(By.id("password")).sendKeys(SharedHost.PASSWORD);
        driver().findElement(By.cssSelector("button[type=submit]")).click();
        new WebDriverWait(driver(), PATIENCE).until(ExpectedConditions.urlToBe(
                site.host().address(EMPTY + "/ledelse").toString()));
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
