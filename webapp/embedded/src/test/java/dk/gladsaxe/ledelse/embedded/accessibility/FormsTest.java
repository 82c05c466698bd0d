package dk.gladsaxe.ledelse.embedded.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.browser.Chromium;
import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

@DisplayName("Forms of the authoring interface have nothing that axe-core finds wrong:")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Chromium.class)
class FormsTest {

    private static final String ROOT = "/author/.magnolia/admincentral";
    private static final String STORIES = "/apps/ledelse-stories-app/new";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Axe axe = new Axe();
    private Running host;
    private Chromium.Browser chromium;
    private WebDriver browser;

    @BeforeAll
    void logIn() {
        host = Running.start();
        chromium = Chromium.Browser.start();
        browser = chromium.driver();
        browser.get(host.address("/author/.login").toString());
        browser.findElement(By.id("user")).sendKeys("superuser");
        browser.findElement(By.id("password")).sendKeys(SharedHost.PASSWORD);
        browser.findElement(By.cssSelector("button[type=submit]")).click();
        new WebDriverWait(browser, PATIENCE).until(page -> !page.getCurrentUrl().contains(".login"));
    }

    @AfterAll
    void stop() throws IOException {
        chromium.close();
        host.close();
    }

    static Stream<Arguments> states() {
        return Stream.of(
                Arguments.of("a story", STORIES, List.of()),
                Arguments.of("what is wrong with a story", STORIES, List.of("form[data-form] .bar button")),
                Arguments.of("references", STORIES, List.of("#tab-links", "#f-relations [data-add]",
                        "#f-relations [role=combobox]")),
                Arguments.of("something new in a dialog", "/apps/ledelse-focus-points-app/new",
                        List.of("#tab-place", ".combo-actions button", "dialog .actions button:not([data-close])")),
                Arguments.of("a picture to choose", STORIES,
                        List.of("#tab-picture", "#f-picture [data-add]", ".picture-field .actions button")),
                Arguments.of("a picture that was chosen", STORIES, List.of("#tab-picture", "#f-picture [data-add]",
                        ".picture-field .actions button", "dialog .pick")),
                Arguments.of("pictures", "/pictures", List.of()),
                Arguments.of("users", "/users", List.of()),
                Arguments.of("a new user", "/users/new", List.of()),
                Arguments.of("what is wrong with a new user", "/users/new", List.of("form[data-form] .actions button")),
                Arguments.of("one's own account", "/users/me", List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("states")
    void nothing(final String name, final String path, final List<String> clicks) {
        for (final int width : new int[] {1280, 375}) {
            browser.manage().window().setSize(new Dimension(width, 900));
            browser.get(host.address(ROOT + path).toString());
            for (final String click : clicks) {
                new WebDriverWait(browser, PATIENCE)
                        .until(ExpectedConditions.elementToBeClickable(By.cssSelector(click))).click();
            }
            new WebDriverWait(browser, PATIENCE).until(page -> page.findElements(By.tagName("main")).size() == 1);
            assertThat(axe.faults(browser)).as(name + " at " + width).isEmpty();
        }
    }
}
