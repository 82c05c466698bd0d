package dk.gladsaxe.ledelse.embedded.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.editing.assets.Pictures;
import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

@DisplayName("A form in a browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Chromium.class)
class FormTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String ROOT = "/author/.magnolia/admincentral";
    private static final String NEW_STORY = ROOT + "/apps/ledelse-stories-app/new";
    private static final String NEW_FOCUS_POINT = ROOT + "/apps/ledelse-focus-points-app/new";

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
    void logIn(final WebDriver fresh) {
        browser = fresh;
        browser.get(host.address("/author/.login").toString());
        browser.findElement(By.id("user")).sendKeys("superuser");
        browser.findElement(By.id("password")).sendKeys(SharedHost.PASSWORD);
        browser.findElement(By.cssSelector("button[type=submit]")).click();
        await(page -> !page.getCurrentUrl().contains(".login"));
    }

    @Test
    void aReferenceIsChosenByKeyboard() {
        open(NEW_FOCUS_POINT, "place");
        final WebElement combo = find("[role=combobox]");
        combo.sendKeys("medar");
        await(page -> combo.getAttribute("aria-expanded").equals("true"));
        combo.sendKeys(Keys.ARROW_DOWN);
        final WebElement option = browser.findElement(By.id(combo.getAttribute("aria-activedescendant")));
        assertThat(option.getAttribute("aria-selected")).isEqualTo("true");
        final String label = option.findElement(By.tagName("span")).getText();
        combo.sendKeys(Keys.ENTER);
        assertThat(combo.getAttribute("value")).isEqualTo(label);
        assertThat(combo.getAttribute("aria-expanded")).isEqualTo("false");
        assertThat(value("select[name=relation]")).isNotEmpty();

        combo.sendKeys(" og mere", Keys.ESCAPE);
        assertThat(combo.getAttribute("value")).as("what was chosen comes back").isEqualTo(label);
        combo.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.BACK_SPACE, Keys.TAB);
        assertThat(value("select[name=relation]")).as("an emptied field refers to nothing").isEmpty();
    }

    @Test
    void somethingNewIsNamedByItsTitleUntilSomebodyWritesAnotherName() {
        open(NEW_STORY, "story");
        find("#f-title").sendKeys("Nå, så gør vi DET: ærligt!");
        assertThat(value("#f-name")).isEqualTo("naa-saa-goer-vi-det-aerligt");
        find("#f-name").sendKeys(Keys.chord(Keys.CONTROL, "a"), "mit-navn");
        find("#f-title").sendKeys(" Igen");
        assertThat(value("#f-name")).isEqualTo("mit-navn");
    }

    @Test
    void somethingNewIsMadeInADialogAndChosen() {
        open(NEW_FOCUS_POINT, "place");
        find(".combo-actions button").click();
        await(ExpectedConditions.visibilityOfElementLocated(By.cssSelector("dialog[open] [name=title]")));
        find("dialog [name=title]").sendKeys("En helt ny relation");
        find("dialog [data-quick] .actions button").click();
        await(ExpectedConditions.presenceOfElementLocated(By.cssSelector("dialog [aria-invalid]")));
        assertThat(browser.findElements(By.cssSelector("dialog .problems li"))).isNotEmpty();
        browser.switchTo().activeElement().sendKeys(Keys.ESCAPE);
        await(ExpectedConditions.numberOfElementsToBe(By.tagName("dialog"), 0));
        assertThat(browser.switchTo().activeElement().getAttribute("role")).isEqualTo("combobox");
    }

    @Test
    void aPictureIsChosenFromTheLibraryAndItsDescriptionBeginsTheWords() {
        open(NEW_STORY, "picture");
        find("#panel-picture [data-add]").click();
        final WebElement choose = find(".picture-field .actions button");
        assertThat(browser.switchTo().activeElement()).isEqualTo(choose);
        assertThat(find("#panel-picture [data-add]").isDisplayed()).as("there is one picture at most").isFalse();
        choose.click();
        await(ExpectedConditions.visibilityOfElementLocated(By.cssSelector("dialog .pick")));
        find("dialog [type=search]").sendKeys("trappe");
        await(ExpectedConditions.numberOfElementsToBe(By.cssSelector("dialog .pick"), 1));
        find("dialog .pick").click();
        assertThat(value("[name='picture[0].image']")).startsWith("jcr:");
        assertThat(value("[name='picture[0].imageAlt']")).contains("Grønne trin");
        assertThat(find(".picture-field .picture").isDisplayed()).isTrue();
        find(".picture-field .actions .quiet").click();
        assertThat(value("[name='picture[0].image']")).isEmpty();
    }

    @Test
    void whatIsAddedIsShownInTheLanguageThatIsChosen() {
        open(NEW_STORY, "picture");
        find("#panel-picture [data-add]").click();
        assertThat(find("[name='picture[0].imageAlt']").isDisplayed()).isTrue();
        assertThat(find("[name='picture[0].imageAlt_en']").isDisplayed()).isFalse();
        find("[name=shownLanguage][value=en]").click();
        assertThat(find("[name='picture[0].imageAlt_en']").isDisplayed()).isTrue();
    }

    @Test
    void aPictureIsBroughtInPlaceAndAWrongOneIsRefusedBesideTheField(@TempDir final Path folder) throws IOException {
        open(NEW_STORY, "picture");
        find("#panel-picture [data-add]").click();
        final Path wrong = Files.writeString(folder.resolve("tegning.png"), "<svg/>");
        find(".picture-field [type=file]").sendKeys(wrong.toString());
        await(page -> find(".picture-field .problems").getText().contains("SVG"));
        final Path right = Files.write(folder.resolve("mit billede.png"), Pictures.of("png", 30, 20));
        find(".picture-field [type=file]").sendKeys(right.toString());
        await(page -> find(".picture-name").getText().contains("mit billede"));
        assertThat(value("[name='picture[0].image']")).startsWith("jcr:");
        assertThat(find(".picture-field .problems").getText()).isEmpty();
    }

    @Test
    void whatWasWrittenIsThereAgainAfterTheBrowserDied() throws IOException {
        open(NEW_STORY, "story");
        find("#f-title").sendKeys("Skrevet lige før strømmen gik");
        await(page -> !find("[data-draft-state]").getText().isEmpty());
        try (Chromium.Browser another = Chromium.Browser.start()) {
            logIn(another.driver());
            browser.get(host.address(NEW_STORY).toString());
            assertThat(find(".offer").getText()).isNotBlank();
            find(".offer summary").click();
            assertThat(find(".offer dl").getText()).contains("Skrevet lige før strømmen gik");
            find(".offer a.button").click();
            await(ExpectedConditions.visibilityOfElementLocated(By.id("f-title")));
            assertThat(value("#f-title")).isEqualTo("Skrevet lige før strømmen gik");
        }
    }

    private void open(final String address, final String tab) {
        browser.get(host.address(address).toString());
        await(ExpectedConditions.elementToBeClickable(By.id("tab-" + tab))).click();
    }

    private WebElement find(final String selector) {
        return browser.findElement(By.cssSelector(selector));
    }

    private String value(final String selector) {
        return find(selector).getAttribute("value");
    }

    private <T> T await(final Function<? super WebDriver, T> condition) {
        return new WebDriverWait(browser, PATIENCE).until(condition);
    }
}
