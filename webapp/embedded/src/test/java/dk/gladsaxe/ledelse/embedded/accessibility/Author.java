package dk.gladsaxe.ledelse.embedded.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.authoring.Editor;
import dk.gladsaxe.ledelse.embedded.browser.Chromium.Browser;
import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One browser at the authoring interface, in which one person after the other sits down. Not for more than one thread. */
final class Author extends Window {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String LANGUAGE = "ledelse-author-language";
    private static final String LOG_IN = "/author/.login";

    private final Running host;
    private final Map<String, String> places;
    private final Map<String, Set<Cookie>> sessions = new HashMap<>();
    private AuthorState shown;

    private Author(final Running host, final Browser browser, final Map<String, String> places) {
        super(browser);
        this.host = host;
        this.places = places;
    }

    static Author start() {
        try {
            final Running host = Running.start();
            final Author author = new Author(host, Browser.start(), Newsroom.open(host));
            for (final String user : List.of(AuthorState.ADMINISTRATOR, Newsroom.EDITOR, Newsroom.PUBLISHER)) {
                author.logIn(user);
            }
            return author;
        } catch (final IOException e) {
            throw new IllegalStateException(e);
        } catch (final InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        super.close();
        host.close();
    }

    /** On that screen the state, as it is now if it is the one that is open. */
    void looksAt(final AuthorState state, final Screen screen) {
        if (state.equals(shown)) {
            look(screen);
        } else {
            meets(state, screen);
        }
    }

    /** Opens the state anew, on that screen, and makes sure that it is the one that was meant. */
    void meets(final AuthorState state, final Screen screen) {
        shown = null;
        run("window.onbeforeunload = null; window.addEventListener('beforeunload', event => event.stopImmediatePropagation(), true)");
        look(screen);
        sitDown(state);
        driver().get(address(state));
        for (final String step : state.steps()) {
            take(step);
        }
        await(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(state.proof())));
        await(page -> Boolean.TRUE.equals(run(
                "return document.readyState === 'complete' && document.getAnimations().length === 0")));
        assertThat(run("return document.documentElement.lang")).isEqualTo(state.language());
        shown = state;
    }

    <T> T await(final ExpectedCondition<T> condition) {
        return new WebDriverWait(driver(), PATIENCE).ignoring(StaleElementReferenceException.class).until(condition);
    }

    /** A step is a script when it ends as one, else the selector of what is clicked. */
    private void take(final String step) {
        if (step.endsWith(";")) {
            run(step);
        } else {
            await(ExpectedConditions.elementToBeClickable(By.cssSelector(step))).click();
        }
    }

    private String address(final AuthorState state) {
        String path = state.path();
        for (final Map.Entry<String, String> place : places.entrySet()) {
            path = path.replace("{" + place.getKey() + "}", place.getValue());
        }
        return host.address(path.startsWith("/author") ? path : Editor.ROOT + path).toString();
    }

    private void sitDown(final AuthorState state) {
        final WebDriver.Options options = driver().manage();
        options.deleteAllCookies();
        sessions.getOrDefault(state.user(), Set.of()).forEach(options::addCookie);
        command("Network.enable", Map.of());
        command("Network.setExtraHTTPHeaders", Map.of("headers", Map.of("Accept-Language", state.language())));
        options.addCookie(new Cookie.Builder(LANGUAGE, state.language()).path("/author").build());
    }

    private void logIn(final String user) {
        driver().get(host.address(LOG_IN).toString());
        driver().manage().deleteAllCookies();
        driver().get(host.address(LOG_IN).toString());
        driver().findElement(By.id("user")).sendKeys(user);
        driver().findElement(By.id("password")).sendKeys(SharedHost.PASSWORD);
        driver().findElement(By.cssSelector("button[type=submit]")).click();
        await(page -> !page.getCurrentUrl().contains(".login"));
        sessions.put(user, driver().manage().getCookies());
    }

    /** Hands the one author to the tests, and ends the day after the last of them. */
    static final class Shared implements ParameterResolver {

        @Override
        public boolean supportsParameter(final ParameterContext parameter, final ExtensionContext context) {
            return parameter.getParameter().getType() == Author.class;
        }

        @Override
        public Object resolveParameter(final ParameterContext parameter, final ExtensionContext context) {
            return context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL)
                    .getOrComputeIfAbsent(Author.class, type -> start(), Author.class);
        }
    }
}
