package dk.gladsaxe.ledelse.embedded.screenshots;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The screenshots in docs")
class GalleryTest {

    private static final Path TEMPLATES = SharedHost.PROJECT.resolve("light-modules/ledelse-pages/templates/pages");
    private static final Path GALLERY = SharedHost.PROJECT.resolve("docs/screenshots.md");
    private static final long MOST_BYTES = 8L * 1024 * 1024;

    @Test
    void areOfEveryPageTemplate() throws Exception {
        final List<String> templates;
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            templates = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".yaml"))
                    .map(name -> "ledelse-pages:pages/" + name.replace(".yaml", "")).toList();
        }
        final TreeSet<String> shown = new TreeSet<>();
        try (ExampleHost host = ExampleHost.start()) {
            for (final Scene scene : Scenes.SAMPLES) {
                shown.add(host.template(scene.path()));
            }
            host.addExamples();
            for (final Scene scene : Scenes.EXAMPLES) {
                shown.add(host.template(scene.path()));
            }
        }
        assertThat(shown).as("templates behind the addresses in Scenes").containsAll(templates)
                .contains("intranet:pages/article");
    }

    @Test
    void areThereInEveryLookAndShownInTheGallery() throws IOException {
        final List<String> wanted = Scenes.all().stream()
                .flatMap(scene -> Stream.of(Look.values()).map(scene::file)).sorted().toList();
        try (Stream<Path> files = Files.list(Scenes.PAGES)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted().toList())
                    .as("run docs/screenshots").isEqualTo(wanted);
        }
        assertThat(matches("<img src=\"(images/pages/[^\"]+)\" width=\"\\d+\" alt=\"[^\"]{10,}\">", Files.readString(GALLERY))).containsExactlyInAnyOrderElementsOf(
                wanted.stream().map(name -> "images/pages/" + name).toList());
    }

    @Test
    void arePicturesAndSmallEnoughToKeep() throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.walk(Scenes.IMAGES)) {
            for (final Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(ImageIO.read(file.toFile()).getWidth()).as(file.toString()).isPositive();
                bytes += Files.size(file);
            }
        }
        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    @Test
    void beginTheReadme() throws IOException {
        final List<String> pictures = matches(
                "!\\[[^\\]]{10,}]\\(([^)]+)\\)", Files.readString(SharedHost.PROJECT.resolve("README.md")));
        assertThat(pictures).first().isEqualTo("docs/images/front-page.png");
        assertThat(SharedHost.PROJECT.resolve(pictures.get(0))).exists();
    }

    private static List<String> matches(final String pattern, final String text) {
        return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).toList();
    }
}
