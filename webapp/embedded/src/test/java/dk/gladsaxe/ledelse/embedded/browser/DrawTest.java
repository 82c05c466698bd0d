package dk.gladsaxe.ledelse.embedded.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

@DisplayName("In a browser who draws cards")
@ExtendWith({SharedHost.class, Chromium.class})
class DrawTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Running host;
    private final WebDriver browser;

    DrawTest(final Running host, final WebDriver browser) {
        this.host = host;
        this.browser = browser;
    }

    @Test
    void getsThemOnTheSamePageAndCanGoBackAndForward() {
        browser.get(host.address("/ledelse/kort").toString());
        ((JavascriptExecutor) browser).executeScript("window.samePage = true");
        browser.findElement(By.className("ledelse-stack")).click();
        awaitStatus("Kort 1 af 60");
        final String first = question();
        assertThat(browser.switchTo().activeElement().getText()).as("where the focus is").isEqualTo(first);
        final String address = browser.getCurrentUrl();

        browser.findElement(By.linkText("Næste kort")).sendKeys(Keys.ENTER);
        awaitStatus("Kort 2 af 60");
        assertThat(question()).isNotEqualTo(first);
        assertThat(browser.getCurrentUrl()).isEqualTo(address.replace("card=1", "card=2"));
        assertThat(browser.findElement(By.linkText("English")).getAttribute("href")).endsWith("card=2");

        browser.navigate().back();
        awaitStatus("Kort 1 af 60");
        assertThat(question()).isEqualTo(first);
        browser.navigate().forward();
        awaitStatus("Kort 2 af 60");
        assertThat(((JavascriptExecutor) browser).executeScript("return window.samePage === true")).isEqualTo(true);

        browser.get(address);
        assertThat(question()).as("to whoever is given the address").isEqualTo(first);
    }

    @Test
    void isOfferedToPrintADeck() {
        browser.get(host.address("/ledelse/bunke").toString());
        browser.findElements(By.cssSelector("input[type=checkbox]")).subList(0, 2).forEach(box -> box.sendKeys(Keys.SPACE));
        browser.findElement(By.cssSelector(".ledelse-finish button")).click();
        awaitStatus("Kort i bunken: 2");
        new WebDriverWait(browser, PATIENCE).until(
                ExpectedConditions.elementToBeClickable(By.cssSelector("button[data-print]")));
        assertThat(browser.findElements(By.className("ledelse-code"))).hasSize(2).noneMatch(code -> code.isDisplayed());
        assertThat(List.of(browser.findElement(By.linkText("Træk fra bunken")).getAttribute("href"))).first().asString()
                .contains("&cards=");
    }

    private String question() {
        return browser.findElement(By.cssSelector(".ledelse-dialogue h2")).getText();
    }

    private void awaitStatus(final String status) {
        new WebDriverWait(browser, PATIENCE).ignoring(org.openqa.selenium.StaleElementReferenceException.class)
                .until(ExpectedConditions.textToBe(By.cssSelector("[role=status]"), status));
    }
}
