package dk.gladsaxe.ledelse.embedded.browser;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody who works in the interface with mouse and keyboard, and finds everything by the words it is known by. */
final class Desk {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration BETWEEN = Duration.ofMillis(50);
    private static final String FIELDS = "main input:not([type=hidden]), main textarea, main select, main [role=textbox]";

    private final WebDriver browser;
    private final URI home;

    /** @param home of the interface */
    Desk(final WebDriver browser, final URI home) {
        this.browser = browser;
        this.home = home;
    }

    /** Logs in, and stands on the front page of the interface. */
    void logIn(final String user) {
        browser.get(home.toString());
        browser.findElement(By.id("user")).sendKeys(user);
        browser.findElement(By.id("password")).sendKeys(SharedHost.PASSWORD);
        browser.findElement(By.cssSelector("button[type=submit]")).click();
        await(ExpectedConditions.urlToBe(home.toString()));
    }

    void logOut() {
        press("Log ud");
        await(ExpectedConditions.presenceOfElementLocated(By.id("password")));
    }

    /** Clicks a link, by its words or the beginning of them. */
    void follow(final String words) {
        leave(await(page -> shown(By.partialLinkText(words)).stream()
                .filter(link -> link.getText().startsWith(words)).findFirst().orElse(null)));
    }

    /** Presses a button that leads on. */
    void press(final String words) {
        leave(button(words));
    }

    /** Presses a button that changes the page it stands on; also a tab, or what opens a menu. */
    void open(final String words) {
        button(words).click();
    }

    private WebElement button(final String words) {
        return await(page -> shown(By.cssSelector("button, summary")).stream()
                .filter(button -> button.getText().startsWith(words)).findFirst().orElse(null));
    }

    private void leave(final WebElement way) {
        final WebElement page = browser.findElement(By.tagName("html"));
        way.click();
        await(ExpectedConditions.stalenessOf(page));
        await(next -> next.findElements(By.tagName("main")).isEmpty() ? null : next);
    }

    /** Replaces what stands in a field. */
    void write(final String field, final String text) {
        final WebElement element = field(field);
        element.click();
        element.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.BACK_SPACE);
        element.sendKeys(text);
    }

    /** Types into a field as it stands. */
    void type(final String field, final CharSequence... keys) {
        field(field).sendKeys(keys);
    }

    void tick(final String box) {
        field(box).click();
    }

    /** Looks for something in the field that has just been added, and takes the first hit, all by keyboard. */
    void findAndTake(final String words) {
        final WebElement combo = browser.switchTo().activeElement();
        combo.sendKeys(words);
        await(page -> "true".equals(combo.getAttribute("aria-expanded")));
        combo.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        await(page -> combo.getDomProperty("value").contains(words));
    }

    /** Hands a file to the only field for files that is on show. */
    void bring(final String file) {
        browser.findElements(By.cssSelector("main [type=file]")).get(0).sendKeys(file);
    }

    /** Makes the oldest version that has this mark the draft again. */
    void restore(final String mark) {
        final List<WebElement> marked = shown(By.cssSelector("main tbody tr")).stream()
                .filter(row -> row.getText().contains(mark)).toList();
        leave(marked.get(marked.size() - 1).findElement(By.tagName("button")));
    }

    /** What stands in a field. */
    String read(final String field) {
        return field(field).getDomProperty("value");
    }

    /** What stands on the page from its heading on. */
    String page() {
        return browser.findElement(By.tagName("main")).getText();
    }

    /** Waits until the page says so. */
    void awaitWords(final String words) {
        await(page -> page.findElement(By.tagName("main")).getText().contains(words));
    }

    private WebElement field(final String name) {
        return await(page -> shown(By.cssSelector(FIELDS)).stream()
                .filter(each -> each.getAccessibleName().startsWith(name)).findFirst().orElse(null));
    }

    private List<WebElement> shown(final By what) {
        return browser.findElements(what).stream().filter(WebElement::isDisplayed).toList();
    }

    private <T> T await(final Function<? super WebDriver, T> condition) {
        return new WebDriverWait(browser, PATIENCE, BETWEEN).withMessage(() -> "the page says " + page())
                .until(condition);
    }
}
