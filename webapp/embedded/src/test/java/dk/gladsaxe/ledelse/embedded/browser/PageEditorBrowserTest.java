package dk.gladsaxe.ledelse.embedded.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

@DisplayName("In a browser, by keyboard alone, an editor of a page")
@ExtendWith(Chromium.class)
class PageEditorBrowserTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String ROOT = "/author/.magnolia/admincentral";
    private static final String PAGE = "/ledelse/tavle";
    private static final String NOTE = "parts:components/note";
    private static final int MOST_TABS = 60;

    private final WebDriver browser;
    private Running host;

    PageEditorBrowserTest(final WebDriver browser) {
        this.browser = browser;
    }

    @BeforeEach
    void start() {
        host = Running.start(Path.of("src/test/resources/parts"));
        browser.get(host.address("/author/.login").toString());
        browser.findElement(By.id("user")).sendKeys("superuser");
        browser.findElement(By.id("password")).sendKeys(SharedHost.PASSWORD + Keys.ENTER);
        await(page -> page.getCurrentUrl().contains("/author") && !page.getCurrentUrl().contains(".login"));
        browser.get(address("/pages/new?parent=/ledelse&template=parts:pages/board"));
        type("f-title", "Tavle");
        submit();
        await(page -> page.getCurrentUrl().contains("/pages/edit"));
    }

    @AfterEach
    void stop() throws IOException {
        host.close();
    }

    @Test
    void addsChangesMovesDeletesAndUndoesAndSeesEachOnThePage() {
        add("Første");
        add("Anden");
        assertThat(shown()).containsExactly("Første", "Anden");
        assertThat(focused()).as("goes on with what was added").contains("Anden");

        press("edit", "main/0");
        await(page -> page.getCurrentUrl().contains("/pages/component"));
        type("f-heading", "Først ændret");
        submit();
        await(page -> page.getCurrentUrl().contains("/pages/edit"));
        assertThat(shown()).containsExactly("Først ændret", "Anden");

        press("down", "main/0");
        awaitShown("Anden", "Først ændret");
        assertThat(focused()).as("goes on with what was moved").contains("Først ændret");
        press("delete", "main/1");
        awaitShown("Først ændret");
        undo();
        awaitShown("Anden", "Først ændret");
        browser.navigate().refresh();
        undo();
        awaitShown("Først ændret", "Anden");
        undo();
        awaitShown("Første", "Anden");
    }

    @Test
    void findsTheSameActionsOnThePageItself() {
        add("Første");
        add("Anden");
        awaitShown("Første", "Anden");
        inFrame(() -> {
            final WebElement up = await(page -> page.findElements(By.cssSelector(".ledelse-edit-bar button")).stream()
                    .filter(button -> button.getText().equals("↑") && button.isEnabled()).findFirst().orElse(null));
            up.sendKeys(Keys.ENTER);
        });
        awaitShown("Anden", "Første");
    }

    private void add(final String heading) {
        final WebElement choice = browser.findElement(
                By.cssSelector("[data-part='" + PAGE + "/main'] select[name=template]"));
        tabTo(choice);
        choice.sendKeys(Keys.HOME);
        assertThat(choice.getDomProperty("value")).isEqualTo(NOTE);
        browser.switchTo().activeElement().sendKeys(Keys.TAB);
        browser.switchTo().activeElement().sendKeys(Keys.ENTER);
        await(page -> page.getCurrentUrl().contains("/pages/component"));
        type("f-heading", heading);
        submit();
        await(page -> page.getCurrentUrl().contains("/pages/edit"));
        await(page -> shown().contains(heading));
    }

    private void press(final String act, final String node) {
        final WebElement control = browser.findElement(
                By.cssSelector("[data-part='" + PAGE + "/" + node + "'] [data-act=" + act + "]"));
        tabTo(control);
        control.sendKeys(Keys.ENTER);
    }

    private void undo() {
        final WebElement control = browser.findElement(By.cssSelector("[data-undo]"));
        tabTo(control);
        control.sendKeys(Keys.ENTER);
    }

    /** Walks to it as somebody without a mouse does. */
    private void tabTo(final WebElement wanted) {
        ((JavascriptExecutor) browser).executeScript("document.getElementById('main').focus()");
        for (int i = 0; i < MOST_TABS; i++) {
            browser.switchTo().activeElement().sendKeys(Keys.TAB);
            if (browser.switchTo().activeElement().equals(wanted)) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not lead to " + wanted.getAccessibleName());
    }

    private void type(final String id, final String text) {
        final WebElement field = browser.findElement(By.id(id));
        field.clear();
        field.sendKeys(text);
    }

    private void submit() {
        final String then = browser.getCurrentUrl().contains("/pages/new") ? "stay" : "list";
        browser.findElement(By.cssSelector("form[data-form] button[value=" + then + "]")).sendKeys(Keys.ENTER);
    }

    private String focused() {
        return browser.switchTo().activeElement().getText();
    }

    private void awaitShown(final String... notes) {
        await(page -> shown().equals(List.of(notes)));
    }

    private List<String> shown() {
        final List<String> notes = new ArrayList<>();
        inFrame(() -> browser.findElements(By.cssSelector(".note")).forEach(note -> notes.add(note.getText())));
        return notes;
    }

    private void inFrame(final Runnable work) {
        browser.switchTo().frame(browser.findElement(By.cssSelector("[data-frame]")));
        try {
            work.run();
        } finally {
            browser.switchTo().defaultContent();
        }
    }

    private <T> T await(final Function<? super WebDriver, T> condition) {
        return new WebDriverWait(browser, PATIENCE).ignoring(StaleElementReferenceException.class).until(condition);
    }

    private String address(final String path) {
        return host.address(ROOT + path).toString();
    }
}
