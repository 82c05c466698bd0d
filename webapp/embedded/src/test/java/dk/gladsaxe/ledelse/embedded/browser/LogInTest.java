package dk.gladsaxe.ledelse.embedded.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.time.Duration;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

@DisplayName("In a browser")
@ExtendWith({SharedHost.class, Chromium.class})
class LogInTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Running host;
    private final WebDriver browser;

    LogInTest(final Running host, final WebDriver browser) {
        this.host = host;
        this.browser = browser;
    }

    @Test
    void anEditorLogsInByTheFormSeesTheFrontPageAndLogsOut() {
        browser.get(host.address("/author/ledelse").toString());
        fill("superuser", "not the password");
        await(ExpectedConditions.presenceOfElementLocated(By.cssSelector("[role=alert]")));
        await(page -> "password".equals(page.switchTo().activeElement().getAttribute("id")));

        fill("", SharedHost.PASSWORD);
        await(ExpectedConditions.urlToBe(host.address("/author/ledelse").toString()));
        assertThat(browser.findElement(By.tagName("h1")).getText()).isNotBlank();

        browser.get(host.address("/author/.start").toString());
        browser.findElement(By.cssSelector("form[action='/author/.logout'] button")).click();
        await(ExpectedConditions.urlToBe(host.address("/author/.login").toString()));
        browser.get(host.address("/author/ledelse").toString());
        assertThat(browser.getCurrentUrl()).contains("/author/.login?returnTo=");
    }

    private void await(final Function<? super WebDriver, ?> condition) {
        new WebDriverWait(browser, PATIENCE).until(condition);
    }

    private void fill(final String user, final String password) {
        browser.findElement(By.id("user")).sendKeys(user);
        browser.findElement(By.id("password")).sendKeys(password);
        browser.findElement(By.cssSelector("button[type=submit]")).click();
    }
}
