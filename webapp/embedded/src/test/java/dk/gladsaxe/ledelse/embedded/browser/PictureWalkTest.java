package dk.gladsaxe.ledelse.embedded.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chromium.HasCdp;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

@DisplayName("The framework in a browser")
@ExtendWith({SharedHost.class, Chromium.class})
class PictureWalkTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int SMALLEST_TARGET = 24;

    private final Running host;
    private final WebDriver browser;

    PictureWalkTest(final Running host, final WebDriver browser) {
        this.host = host;
        this.browser = browser;
    }

    @Test
    void isWalkedThroughByKeyboardWithTheFocusInSight() {
        browser.get(host.address("/ledelse").toString());
        final List<String> walked = new ArrayList<>();
        for (int presses = 0; presses < 20 && walked.size() < 5; presses++) {
            browser.switchTo().activeElement().sendKeys(Keys.TAB);
            final WebElement focused = browser.switchTo().activeElement();
            if (inPicture(focused)) {
                walked.add(focused.findElement(By.cssSelector("title")).getDomProperty("textContent").split(":")[0]);
                assertThat(strokeOf(focused)).isNotEqualTo(strokeOf(other(focused)));
            }
        }
        assertThat(walked).containsExactly("På tværs", "Opad", "Indad", "Nedad", "Udad");
        browser.switchTo().activeElement().sendKeys(Keys.ENTER);
        new WebDriverWait(browser, PATIENCE).until(
                ExpectedConditions.urlToBe(host.address("/ledelse/relationer/udad").toString()));
    }

    @ParameterizedTest
    @CsvSource({"320", "390", "1280"})
    void hasLinksInThePictureThatAFingerHits(final int width) {
        ((HasCdp) browser).executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", width < 500));
        browser.get(host.address("/ledelse").toString());
        final List<WebElement> shapes = browser.findElements(By.cssSelector(".ledelse-picture a > path:first-of-type"));
        assertThat(shapes).hasSize(5).allSatisfy(shape -> {
            assertThat(shape.getRect().getWidth()).isGreaterThanOrEqualTo(SMALLEST_TARGET);
            assertThat(shape.getRect().getHeight()).isGreaterThanOrEqualTo(SMALLEST_TARGET);
        });
    }

    @Test
    void drawsNothingForARelationThatAnEditionDoesNotHave() {
        browser.get(host.address("/ledelse").toString());
        final WebElement guideForWords = browser.findElement(By.cssSelector(".ledelse-picture > path"));
        assertThat(guideForWords.getCssValue("fill")).isEqualTo("none");
        assertThat(guideForWords.getCssValue("stroke")).isEqualTo("none");
    }

    @ParameterizedTest(name = "on paper of {0} by {1} inches")
    @CsvSource({"8.27, 11.69, 297", "11.69, 16.54, 420"})
    void isAPosterOfOneSheetWhenReadInOneGo(final double width, final double height, final int millimetres) throws Exception {
        browser.get(host.address("/ledelse/laes").toString());
        final Object printed = ((HasCdp) browser).executeCdpCommand("Page.printToPDF",
                Map.of("paperWidth", width, "paperHeight", height)).get("data");
        try (PDDocument paper = Loader.loadPDF(Base64.getDecoder().decode(printed.toString()))) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
            assertThat(Math.round(paper.getPage(0).getMediaBox().getWidth() * 25.4 / 72)).isEqualTo(millimetres);
            assertThat(new PDFTextStripper().getText(paper))
                    .contains("Sådan leder vi hos os", "På tværs", "Udad", "ledelse@example.org").doesNotContain("Fortællinger");
        }
    }

    private static boolean inPicture(final WebElement element) {
        return element.getTagName().equals("a") && !element.findElements(By.cssSelector("title")).isEmpty();
    }

    private WebElement other(final WebElement focused) {
        return browser.findElements(By.cssSelector(".ledelse-picture a")).stream()
                .filter(each -> !each.equals(focused)).findFirst().orElseThrow();
    }

    private String strokeOf(final WebElement link) {
        return ((JavascriptExecutor) browser).executeScript(
                "return getComputedStyle(arguments[0].querySelector('path')).strokeWidth", link).toString();
    }
}
