package dk.gladsaxe.ledelse.embedded.accessibility;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.providers.EmbeddedResourceAxeProvider;
import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.naming.OperationNotSupportedException;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;

/** What axe-core finds on the page that a visitor looks at, one sentence for each element. */
final class Axe {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> RULES_OF_COLOUR = List.of("color-contrast", "link-in-text-block");

    private final String script;

    Axe() {
        try {
            script = new EmbeddedResourceAxeProvider().getScript();
        } catch (final IOException | OperationNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of the page and of what it shows in frames, each for itself. */
    List<String> faults(final Window window) {
        final WebDriver browser = window.driver();
        final List<String> faults = new ArrayList<>(faults(browser, builder(browser).withTags(TAGS)));
        for (final WebElement frame : browser.findElements(By.tagName("iframe"))) {
            browser.switchTo().frame(frame);
            faults.addAll(faults(browser, builder(browser).withTags(TAGS)));
            browser.switchTo().defaultContent();
        }
        return faults;
    }

    /** By those rules alone that can tell dark from light. */
    List<String> faultsOfColour(final Window window) {
        return faults(window.driver(), builder(window.driver()).withOnlyRules(RULES_OF_COLOUR));
    }

    private AxeBuilder builder(final WebDriver browser) {
        // What a frame shows is looked at by itself, and only what is wrong has to be brought over.
        final AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        // The builder brings the script along twice for each run, and it is half a megabyte.
        return new AxeBuilder().withOptions(options).exclude("iframe").disableIframeTesting().setLegacyMode(true)
                .setAxeScriptProvider(() -> Boolean.TRUE.equals(
                        ((JavascriptExecutor) browser).executeScript("return 'axe' in window")) ? "" : script);
    }

    private static List<String> faults(final WebDriver browser, final AxeBuilder axe) {
        final Results results = axe.analyze(browser);
        if (results.isErrored()) {
            throw new IllegalStateException(results.getErrorMessage());
        }
        return results.getViolations().stream().flatMap(Axe::sentences).toList();
    }

    private static Stream<String> sentences(final Rule rule) {
        return rule.getNodes().stream().map(node ->
                rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary().replaceAll("\\s+", " "));
    }
}
