package dk.gladsaxe.ledelse.embedded.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.support.ui.WebDriverWait;

@DisplayName("In a browser, a session that ends while somebody writes")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Chromium.class)
class LostSessionBrowserTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String NEW_STORY = "/author/.magnolia/admincentral/apps/ledelse-stories-app/new";
    private static final String WRITTEN = "Skrevet, mens jeg blev logget ud";

    private Running host;
    private WebDriver browser;

    @BeforeAll
    void start() {
        host = Running.start();
    }

    @AfterAll
    void stop() throws IOException {
        host.close();
    }

    @BeforeEach
    void write(final WebDriver fresh) {
        browser = fresh;
        logIn();
        browser.get(host.address(NEW_STORY).toString());
        browser.manage().deleteAllCookies();
        await(page -> find("#f-title").isDisplayed());
        find("#f-title").sendKeys(WRITTEN);
    }

    @Test
    void isSaidBesideTheSaveButtonUntilWhatIsWrittenIsKeptAgain() {
        await(page -> find("[data-draft-lost]").isDisplayed());
        assertThat(find("[role=alert] [data-draft-lost]").getText()).contains("logged out", "Log in in a new window");
        logInElsewhere();
        await(page -> !find("[data-draft-lost]").isDisplayed() && !find("[data-draft-state]").getText().isEmpty());
        find("button[name=then][value=stay]").click();
        await(page -> !page.findElements(By.cssSelector("#faults a")).isEmpty());
        assertThat(find("#f-title").getDomProperty("value")).isEqualTo(WRITTEN);
    }

    @Test
    void losesNothingOfWhatIsSaved() {
        find("button[name=then][value=stay]").click();
        await(page -> find("h1").getText().equals("You are logged out"));
        logInElsewhere();
        find("main form button").click();
        await(page -> find("[role=alert] h2").getText().equals("Try again"));
        assertThat(find("#f-title").getDomProperty("value")).isEqualTo(WRITTEN);
    }

    private void logIn() {
        browser.get(host.address("/author/.login").toString());
        find("#user").sendKeys("superuser");
        find("#password").sendKeys(SharedHost.PASSWORD);
        find("button[type=submit]").click();
        await(page -> !page.getCurrentUrl().contains(".login"));
    }

    private void logInElsewhere() {
        final String here = browser.getWindowHandle();
        browser.switchTo().newWindow(WindowType.TAB);
        logIn();
        browser.close();
        browser.switchTo().window(here);
    }

    private WebElement find(final String selector) {
        return browser.findElement(By.cssSelector(selector));
    }

    private <T> T await(final Function<? super WebDriver, T> condition) {
        return new WebDriverWait(browser, PATIENCE).ignoring(StaleElementReferenceException.class).until(condition);
    }
}
