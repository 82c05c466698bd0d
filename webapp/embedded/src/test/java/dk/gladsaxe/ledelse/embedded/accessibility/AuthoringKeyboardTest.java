package dk.gladsaxe.ledelse.embedded.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.browser.Chromium;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

@DisplayName("By keyboard alone, somebody who writes")
@ExtendWith({Chromium.class, Author.Shared.class})
class AuthoringKeyboardTest {

    private static final String TEXT = "#f-body-text";
    private static final String STORIES = "/apps/ledelse-stories-app";

    private final Author author;

    AuthoringKeyboardTest(final Author author) {
        this.author = author;
    }

    @Test
    void skipsTheMenu() {
        open(STORIES, ".list");
        author.presses(Keys.TAB);
        assertThat(focused().getText()).isEqualTo("Spring til indholdet");
        author.presses(Keys.ENTER, Keys.TAB);
        assertThat(author.run("return document.activeElement.closest('main') !== null")).isEqualTo(true);
    }

    @Test
    void leavesFormattedTextByTheTabKeyFromAListToo() {
        open("{draft}", TEXT + " li");
        author.run("const text = document.querySelector(arguments[0]); text.focus();"
                + "getSelection().setPosition(text.querySelector('li').firstChild.firstChild || text.querySelector('li'), 0)", TEXT);
        author.presses(Keys.TAB);
        assertThat(author.run("return document.activeElement.closest(arguments[0])", TEXT)).isNull();
        assertThat(author.run("return document.querySelectorAll(arguments[0] + ' ul ul').length", TEXT)).isEqualTo(0L);
    }

    @Test
    void walksThroughTheToolsOfFormattedTextByTheArrowKeys() {
        open("{draft}", ".rich-tools button");
        author.run("document.querySelector('.rich-tools button').focus()");
        author.presses(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
        assertThat(focused().getAccessibleName()).isEqualTo("Mellemoverskrift");
        author.presses(Keys.ARROW_LEFT);
        assertThat(focused().getAccessibleName()).isEqualTo("Kursiv");
    }

    @Test
    void comesBackToTheButtonThatOpenedTheLibrary() {
        open(STORIES + "/new", "dialog[open] .pick", "#tab-picture", "#f-picture [data-add]", ".picture-field .actions button");
        assertThat(focused().getAttribute("type")).isEqualTo("search");
        author.presses(Keys.ESCAPE);
        author.await(ExpectedConditions.numberOfElementsToBe(By.tagName("dialog"), 0));
        assertThat(focused().getText()).isEqualTo("Vælg billede");
    }

    @ParameterizedTest(name = "on {0}")
    @CsvSource({"{changed}, details.more > summary", "/pages, .menu summary", "/bin, details.more > summary"})
    void opensAMenuAndClosesItWhereItWasOpened(final String path, final String menu) {
        open(path, menu);
        author.run("document.querySelector(arguments[0]).focus()", menu);
        author.presses(Keys.ENTER, Keys.TAB);
        assertThat(author.run("return document.activeElement.closest('details[open]') !== null")).isEqualTo(true);
        author.presses(Keys.ESCAPE);
        assertThat(focused()).isEqualTo(author.driver().findElement(By.cssSelector(menu)));
        assertThat(author.run("return document.querySelectorAll('details[open]').length")).isEqualTo(0L);
    }

    @Test
    void hearsWhatWasSaved() {
        open("{draft}", ".flash-done", "form[data-form] .bar button");
        assertThat(focused().getText()).startsWith("Gemt");
    }

    @Test
    void hearsWhatIsWrong() {
        open(STORIES + "/new", "#faults", "form[data-form] .bar button");
        assertThat(focused().getAttribute("id")).isEqualTo("faults");
    }

    @Test
    void hearsHowMuchASearchFinds() {
        open(STORIES, ".list");
        author.run("document.getElementById('q').focus()");
        author.presses("tomme stol");
        author.await(ExpectedConditions.attributeToBe(By.cssSelector("[data-list-status]"), "textContent", "1 resultat"));
    }

    @Test
    void hearsHowManyRowsAreChosen() {
        open(STORIES, "[data-pick-all]");
        author.run("document.querySelector('tbody [name=id]').focus()");
        author.presses(Keys.SPACE);
        assertThat(author.driver().findElement(By.cssSelector("[data-bulk-count]")).getText()).isEqualTo("1 valgt");
    }

    @Test
    void goesOnWithThePartThatWasMovedAndHearsOfIt() {
        open("/pages/edit?path={page}", ".flash-done", ".part [data-act=down]:not([disabled])");
        assertThat(author.run("return document.activeElement.matches('[data-part]')")).isEqualTo(true);
        assertThat(author.run("return document.getElementById("
                + "document.activeElement.getAttribute('aria-describedby')).textContent").toString()).contains("flyttet");
    }

    private void open(final String path, final String proof, final String... steps) {
        author.meets(AuthorState.at(path, path, proof, steps), Screen.DESKTOP);
    }

    private WebElement focused() {
        return author.driver().switchTo().activeElement();
    }
}
