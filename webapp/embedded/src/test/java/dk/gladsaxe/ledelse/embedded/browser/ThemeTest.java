package dk.gladsaxe.ledelse.embedded.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chromium.HasCdp;

/** Does what docs/theme.md says. */
@DisplayName("An intranet that writes its tokens into theme.css")
@ExtendWith({SharedHost.class, Chromium.class})
class ThemeTest {

    private static final String OWN = """
            :root { --ledelse-accent: rgb(0, 90, 60); --ledelse-font: monospace; --ledelse-radius: 0; }
            @media screen and (prefers-color-scheme: dark) { :root { --ledelse-accent: rgb(127, 214, 178); } }
            """;

    private final Running host;
    private final WebDriver browser;
    private final Path theme;
    private String shipped;

    ThemeTest(final Running host, final WebDriver browser) {
        this.host = host;
        this.browser = browser;
        this.theme = host.lightModules().resolve("ledelse-pages/webresources/css/theme.css");
    }

    @BeforeEach
    void write() throws IOException {
        shipped = Files.readString(theme);
        Files.writeString(theme, OWN);
    }

    @AfterEach
    void restore() throws IOException {
        Files.writeString(theme, shipped);
    }

    @Test
    void findsThemOnEveryPageInLightAndDark() {
        for (final String path : List.of("/ledelse/fortaellinger/den-tomme-stol", "/ledelse/spoergsmaal", "/ledelse/kort")) {
            for (final Map.Entry<String, String> scheme
                    : Map.of("light", "rgba(0, 90, 60, 1)", "dark", "rgba(127, 214, 178, 1)").entrySet()) {
                ((HasCdp) browser).executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", scheme.getKey()))));
                browser.get(host.address(path).toString());
                assertThat(css(".ledelse-menu a", "color")).as("%s %s", scheme.getKey(), path).isEqualTo(scheme.getValue());
                assertThat(css("body", "font-family")).isEqualTo("monospace");
            }
        }
        browser.get(host.address("/ledelse/spoergsmaal").toString());
        assertThat(css(".ledelse-card", "border-top-left-radius")).isEqualTo("0px");
    }

    private String css(final String selector, final String property) {
        return browser.findElement(By.cssSelector(selector)).getCssValue(property);
    }
}
