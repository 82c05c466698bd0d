package dk.gladsaxe.ledelse.embedded.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

@DisplayName("In a browser a reader")
@ExtendWith({SharedHost.class, Chromium.class})
class VisitTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Running host;
    private final WebDriver browser;

    VisitTest(final Running host, final WebDriver browser) {
        this.host = host;
        this.browser = browser;
    }

    @Test
    void clicksFromTheFrontPageToARelationAStoryAndTheQuestions() {
        browser.get(host.address("/ledelse").toString());
        click("Opad", "/ledelse/relationer/opad");
        click("Et nej, der kom med et forslag", "/ledelse/fortaellinger/et-nej-med-begrundelse");
        click("Spørgsmål", "/ledelse/spoergsmaal");
        new Select(browser.findElement(By.name("audience"))).selectByVisibleText("Alene");
        browser.findElement(By.cssSelector("main button")).click();
        new WebDriverWait(browser, PATIENCE).until(ExpectedConditions.urlContains("audience=alone"));
        assertThat(browser.findElement(By.cssSelector("[role=status]")).getText()).isEqualTo("Antal spørgsmål: 16");
        browser.findElement(By.linkText("English")).click();
        new WebDriverWait(browser, PATIENCE).until(ExpectedConditions.urlContains("/en/ledelse/spoergsmaal?"));
        assertThat(new Select(browser.findElement(By.name("audience"))).getFirstSelectedOption().getText())
                .isEqualTo("On your own");
    }

    private void click(final String link, final String path) {
        browser.findElement(By.linkText(link)).click();
        new WebDriverWait(browser, PATIENCE).until(ExpectedConditions.urlToBe(host.address(path).toString()));
        assertThat(browser.findElements(By.tagName("h1"))).hasSize(1);
    }
}
