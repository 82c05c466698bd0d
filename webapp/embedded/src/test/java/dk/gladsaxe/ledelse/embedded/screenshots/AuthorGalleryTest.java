package dk.gladsaxe.ledelse.embedded.screenshots;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.browser.Chromium;
import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WebDriver;

@DisplayName("The screenshots of the authoring interface in docs")
class AuthorGalleryTest {

    private static final Path TEMPLATES = SharedHost.PROJECT.resolve(
            "webapp/embedded/src/main/resources/dk/gladsaxe/ledelse/embedded/authoring");
    /** What other views are framed by. */
    private static final String FRAME = "item/bar";
    private static final Pattern VIEW = Pattern.compile("\\[@(shell|item)\\.page ");
    private static final Pattern SHOWN = Pattern.compile(
            "<img src=\"images/authoring/([^\"]+)\" width=\"\\d+\" alt=\"[^\"]{10,}\">");

    @Test
    void areOfEveryTemplateThatDrawsAView() throws IOException {
        final Set<String> views;
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            views = files.filter(file -> file.toString().endsWith(".ftlh")).filter(AuthorGalleryTest::drawsAView)
                    .map(file -> TEMPLATES.relativize(file).toString().replace('\\', '/').replace(".ftlh", ""))
                    .filter(view -> !view.equals(FRAME)).collect(Collectors.toSet());
        }
        assertThat(AuthorScenes.ALL.stream().map(AuthorScene::view).collect(Collectors.toSet()))
                .as("views in AuthorScenes").isEqualTo(views);
    }

    @Test
    @ExtendWith(Chromium.class)
    void showTheViewsTheySayTheyShow(final WebDriver browser) throws Exception {
        final SoftAssertions all = new SoftAssertions();
        try (ExampleHost host = ExampleHost.start()) {
            host.addExamples();
            final Stage stage = new Stage(host.address(), host.newsroom(), browser);
            for (final AuthorScene scene : AuthorScenes.ALL) {
                all.assertThat(stage.set(scene, Look.DESKTOP)).as(scene.name()).isEqualTo(scene.view());
            }
        }
        all.assertAll();
    }

    @Test
    void areThereAndShownInTheGallery() throws IOException {
        final List<String> wanted = AuthorScenes.files();
        try (Stream<Path> files = Files.list(AuthorScenes.FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted().toList())
                    .as("run docs/screenshots").isEqualTo(wanted);
        }
        final String gallery = Files.readString(SharedHost.PROJECT.resolve("docs/screenshots.md"));
        assertThat(SHOWN.matcher(gallery).results().map(found -> found.group(1)).toList())
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    private static boolean drawsAView(final Path template) {
        try {
            return VIEW.matcher(Files.readString(template)).find();
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
