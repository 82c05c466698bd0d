package dk.gladsaxe.ledelse.embedded.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.gladsaxe.ledelse.embedded.export.Export.Written;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An export at a rare moment")
class ExportOfRareMomentsTest {

    private static final String STORIES = "files/stories.json";

    @TempDir
    private Path folder;

    @Test
    void beginsAnewWhenTheContentChangesMeanwhile() throws IOException {
        final int firstAnswers = 3;
        export(new SmallApi().with("stories", number -> SmallApi.list(number <= firstAnswers ? "old" : "new"))
                .with("stories/old", number -> "{}").with("stories/new", number -> "{\"new\": 1}"));

        assertThat(out(STORIES)).hasContent(SmallApi.list("new"));
        assertThat(out("files/stories/new.json")).exists();
        assertThat(out("files/stories/old.json")).doesNotExist();
    }

    @Test
    void isRefusedWhenTheContentNeverRests() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("out")).resolve("manifest.json"),
                "{\"format\": \"ledelse-export-1\"}");

        assertThatThrownBy(() -> export(new SmallApi().with("stories", number -> "{\"number\": " + number + "}")))
                .isInstanceOf(ExportRefused.class).hasMessageContaining("when nobody publishes");

        assertThat(out("manifest.json")).hasContent("{\"format\": \"ledelse-export-1\"}");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("out"));
        }
    }

    @Test
    void waitsUntilTheContentWasRead() {
        final AtomicInteger turnedAway = new AtomicInteger();
        export(new SmallApi().with("stories", number ->
                turnedAway.getAndIncrement() < 2 ? "" : SmallApi.list()));

        assertThat(out(STORIES)).hasContent(SmallApi.list());
    }

    @Test
    void tellsWhichLinksLeadNowhere() {
        final Written written = export(new SmallApi().with("stories", number -> SmallApi.list("gone")));

        assertThat(written.missing()).containsExactly(SmallApi.BASE.root() + "/stories/gone");
    }

    @Test
    void keepsAddressesApartThatDifferInCaseAndFromThoseOfFiles() throws Exception {
        final List<String> names =
                List.of("Stol", "stol", "stol.json", "%C3%A6ble", "a'b", "$a", "~%5E.*$", ".hidden", "a%5C%22b");
        final SmallApi api = new SmallApi().with("stories", number -> SmallApi.list(names.toArray(String[]::new)));
        names.forEach(name -> api.with("stories/" + name, number -> "{\"its\": \"" + name + "\"}"));

        assertThat(export(api).missing()).isEmpty();

        try (Nginx nginx = Nginx.start(out(""), folder.resolve("nginx"))) {
            for (final String name : names) {
                assertThat(HttpClient.newHttpClient().send(
                        HttpRequest.newBuilder(nginx.address(SmallApi.BASE.root() + "/stories/" + name)).build(),
                        HttpResponse.BodyHandlers.ofString()).body()).isEqualTo("{\"its\": \"" + name + "\"}");
            }
        }
    }

    @Test
    void tellsHowFarItIs() {
        final List<String> told = new ArrayList<>();
        new Export(new SmallApi().with("stories", number -> SmallApi.list("one")).with("stories/one", number -> "{}"),
                SmallApi.BASE, (step, done, known) -> told.add(done + "/" + known + " " + step)).into(out(""));

        assertThat(told).containsExactly("0/1 written", "1/2 written", "0/2 looked at again", "1/2 looked at again");
    }

    private Written export(final SmallApi api) {
        return new Export(api, SmallApi.BASE, (step, done, known) -> { }).into(out(""));
    }

    private Path out(final String file) {
        return file.isEmpty() ? folder.resolve("out") : folder.resolve("out").resolve(file);
    }
}
