package dk.gladsaxe.ledelse.embedded.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.browser.Chromium;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

@DisplayName("By keyboard alone a visitor")
@ExtendWith({Chromium.class, Visitor.Shared.class})
class KeyboardTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int STOPS = 100;

    private final Visitor visitor;

    KeyboardTest(final Visitor visitor) {
        this.visitor = visitor;
    }

    @Test
    void skipsTheMenu() {
        open("/ledelse");
        visitor.presses(Keys.TAB);
        assertThat(focused().getText()).isEqualTo("Spring til indholdet");
        assertThat(focused().getRect().getX()).isNotNegative();
        visitor.presses(Keys.ENTER);
        await(ExpectedConditions.urlContains("#indhold"));
        visitor.presses(Keys.TAB);
        assertThat(visitor.run("return document.activeElement.closest('main') !== null")).isEqualTo(true);
    }

    @Test
    void followsALinkOfThePictureAndComesToTheSamePageInEnglish() {
        open("/ledelse");
        tabTo(".ledelse-picture a[href$=indad]");
        visitor.presses(Keys.ENTER);
        await(ExpectedConditions.urlContains("/ledelse/relationer/indad"));
        tabTo("[hreflang=en]");
        visitor.presses(Keys.ENTER);
        await(ExpectedConditions.urlContains("/en/ledelse/relationer/indad"));
    }

    @Test
    void narrowsDownTheQuestions() {
        open("/ledelse/spoergsmaal");
        tabTo("select[name=audience]");
        visitor.presses(Keys.ARROW_DOWN);
        tabTo("main form button");
        visitor.presses(Keys.SPACE);
        await(ExpectedConditions.urlContains("audience=alone"));
    }

    @Test
    void drawsOneCardAfterTheOther() {
        open("/ledelse/kort");
        tabTo(".ledelse-stack");
        visitor.presses(Keys.ENTER);
        awaitStatus("Kort 1 af 61");
        tabTo("[rel~=next]");
        visitor.presses(Keys.ENTER);
        awaitStatus("Kort 2 af 61");
        tabTo("[rel~=prev]");
        visitor.presses(Keys.ENTER);
        awaitStatus("Kort 1 af 61");
    }

    @ParameterizedTest(name = "with {0}")
    @EnumSource(value = Keys.class, names = {"ENTER", "SPACE"})
    void unfoldsWhatToAskNextAndFoldsItAgain(final Keys key) {
        open("/ledelse/kort?seed=5&card=3");
        tabTo("summary");
        visitor.presses(key);
        assertThat(visitor.driver().findElement(By.cssSelector("details li")).isDisplayed()).isTrue();
        visitor.presses(key);
        assertThat(visitor.driver().findElement(By.cssSelector("details li")).isDisplayed()).isFalse();
    }

    @Test
    void putsADeckTogetherAndPrintsIt() {
        open("/ledelse/bunke");
        tabTo("[type=checkbox]");
        visitor.presses(Keys.SPACE, Keys.TAB, Keys.SPACE);
        tabTo(".ledelse-finish button");
        visitor.presses(Keys.ENTER);
        awaitStatus("Kort i bunken: 2");
        visitor.run("window.printed = 0; window.print = () => { window.printed += 1; }");
        tabTo("[data-print]");
        visitor.presses(Keys.ENTER, Keys.SPACE);
        assertThat(visitor.run("return window.printed")).isEqualTo(2L);
    }

    @Test
    void searches() {
        open("/ledelse/soeg");
        tabTo("[type=search]");
        visitor.presses("møde", Keys.ENTER);
        await(ExpectedConditions.urlContains("q=m%C3%B8de"));
        tabTo(".ledelse-hits a");
        visitor.presses(Keys.ENTER);
        await(ExpectedConditions.not(ExpectedConditions.urlContains("/soeg")));
    }

    private void open(final String path) {
        visitor.meets(State.at(path), Screen.DESKTOP);
    }

    private void tabTo(final String selector) {
        for (int stops = 0; stops < STOPS; stops++) {
            if (Boolean.TRUE.equals(visitor.run("return document.activeElement.matches(arguments[0])", selector))) {
                return;
            }
            visitor.presses(Keys.TAB);
        }
        throw new AssertionError("The Tab key never comes to " + selector);
    }

    private WebElement focused() {
        return visitor.driver().switchTo().activeElement();
    }

    private void awaitStatus(final String words) {
        await(ExpectedConditions.refreshed(ExpectedConditions.textToBe(By.cssSelector("[role=status]"), words)));
    }

    private void await(final ExpectedCondition<?> condition) {
        new WebDriverWait(visitor.driver(), PATIENCE).until(condition);
    }
}
