package dk.gladsaxe.ledelse.embedded.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chromium.HasCdp;
import org.openqa.selenium.support.ui.WebDriverWait;

@DisplayName("A browser that holds every page to its Content-Security-Policy")
@ExtendWith({SharedHost.class, Chromium.class})
class PolicyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; "
            + "frame-ancestors 'none'";
    private static final String REMEMBER = "window.stopped = []; document.addEventListener('securitypolicyviolation',"
            + " event => window.stopped.push(event.effectiveDirective + ' ' + event.blockedURI))";

    private final Running host;
    private final WebDriver browser;

    PolicyTest(final Running host, final WebDriver browser) {
        this.host = host;
        this.browser = browser;
    }

    @BeforeEach
    void rememberWhatIsStopped() {
        ((HasCdp) browser).executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", REMEMBER));
    }

    @Test
    void findsNothingToStopAndAsksNoOtherHost() throws Exception {
        for (final String path : List.of("/ledelse", "/en/ledelse", "/ledelse/laes", "/ledelse/relationer/opad",
                "/ledelse/udgaver", "/ledelse/udgaver/eksempel", "/ledelse/fortaellinger", "/ledelse/spoergsmaal",
                "/ledelse/fortaellinger/den-tomme-stol", "/ledelse/spoergsmaal/eksempel-opad-1", "/ledelse/kort",
                "/ledelse/kort?seed=7&card=2", "/ledelse/bunke?cards=eksempel-opad-1.eksempel-opad-2",
                "/ledelse/bunke", "/ledelse/soeg?q=leder", "/ledelse/relationer/nope", "/nope")) {
            assertThat(host.get(path).headers().allValues("Content-Security-Policy")).as(path).containsExactly(POLICY);
            browser.get(host.address(path).toString());
            assertThat(list("window.stopped")).as("stopped on %s", path).isEmpty();
            assertThat(list("performance.getEntriesByType('resource').map(each => each.name)")).as("asked for by %s", path)
                    .isNotEmpty().allMatch(address -> address.startsWith(host.address("/").toString()));
        }
    }

    @Test
    void stopsWhatSomebodySmuggledIn() {
        browser.get(host.address("/ledelse").toString());
        ((JavascriptExecutor) browser).executeScript("""
                document.body.insertAdjacentHTML('beforeend', '<p style="color:red">a</p>');
                document.body.append(Object.assign(document.createElement('script'), {text: 'window.ran = true'}));
                document.body.append(Object.assign(new Image(), {src: 'http://example.org/a.png'}));""");
        new WebDriverWait(browser, PATIENCE).until(any -> list("window.stopped").size() == 3);
        assertThat(list("window.stopped")).containsExactlyInAnyOrder(
                "style-src-attr inline", "script-src-elem inline", "img-src http://example.org/a.png");
        assertThat(((JavascriptExecutor) browser).executeScript("return window.ran")).isNull();
    }

    @SuppressWarnings("unchecked") // What a browser gives for an array of texts.
    private List<String> list(final String expression) {
        return (List<String>) ((JavascriptExecutor) browser).executeScript("return " + expression);
    }
}
