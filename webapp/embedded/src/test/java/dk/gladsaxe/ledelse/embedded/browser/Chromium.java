package dk.gladsaxe.ledelse.embedded.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Gives each test a fresh Chromium; tests that need one are skipped, and say so, on machines that have none. */
public final class Chromium implements ParameterResolver, ExecutionCondition {

    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(final ExtensionContext context) {
        return Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER)
                ? ConditionEvaluationResult.enabled("Chromium is there")
                : ConditionEvaluationResult.disabled(
                        "There is no " + BROWSER + " with " + DRIVER + " on this machine; .ci/run installs both");
    }

    @Override
    public boolean supportsParameter(final ParameterContext parameter, final ExtensionContext context) {
        return parameter.getParameter().getType() == WebDriver.class;
    }

    @Override
    public Object resolveParameter(final ParameterContext parameter, final ExtensionContext context) {
        return context.getStore(ExtensionContext.Namespace.create(Chromium.class, context.getUniqueId()))
                .getOrComputeIfAbsent(Browser.class, type -> Browser.start(), Browser.class).driver();
    }

    /** A Chromium with a profile of its own, which goes when it is closed. */
    public record Browser(WebDriver driver, Path profile) implements AutoCloseable {

        public static Browser start() {
            try {
                final Path profile = Files.createTempDirectory("chromium");
                final ChromeOptions options = new ChromeOptions().setBinary(BROWSER.toFile()).addArguments(
                        "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync",
                        "--disable-quic", "--user-data-dir=" + profile);
                return new Browser(new ChromeDriver(new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile()).usingAnyFreePort().build(), options), profile);
            } catch (final IOException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() throws IOException {
            driver.quit();
            try (Stream<Path> files = Files.walk(profile)) {
                for (final Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
