package dk.gladsaxe.ledelse.embedded.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.gladsaxe.ledelse.embedded.repository.TestRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The import into bootstrap files")
class BootstrapYamlTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("writes one file for each workspace, named after workspace and path")
    void files() throws IOException {
        final List<Path> files = write("2026-03-02");

        assertThat(files).extracting(file -> file.getFileName().toString()).containsExactly(
                "ledelse-frameworks.ledelsesgrundlag.yaml", "ledelse-relations.ledelsesgrundlag.yaml",
                "ledelse-focus-points.ledelsesgrundlag.yaml");
        try (var all = Files.list(folder)) {
            assertThat(all).hasSize(3);
        }
        assertThat(Files.readString(files.get(0)))
                .contains("'ledelsesgrundlag':\n  'jcr:primaryType': 'ledelse:framework'\n")
                .contains("  'edition': '2026'\n  'validFrom': 2026-03-02T00:00:00.000Z\n")
                .contains("    'address': |-\n      Prøvegade 12 B\n      9999 Eksempelby\n");
        assertThat(Files.readString(files.get(1))).contains("    'order': 2\n    'colour': 'plum'\n");
    }

    @Test
    @DisplayName("gives a repository that loads them what an import into it would give")
    void loads() {
        write("2026-03-02");
        try (TestRepository repository = ImportBench.repository().bootstrap(folder)) {
            final ImportPlan plan = new FrameworkImport(
                    repository::systemSession, Example.request(), ImportProgress.NONE).plan(Example.draft());

            assertThat(plan.changesAnything()).isFalse();
            assertThat(plan.leftBehind()).isEmpty();
        }
    }

    @Test
    @DisplayName("gives the same bytes again, even in another year")
    void sameBytes() throws IOException {
        final List<String> before = contents(write("2026-03-02"));

        assertThat(contents(write("2027-01-05"))).isEqualTo(before);
    }

    @Test
    @DisplayName("keeps the day from which the edition holds unless it is told another")
    void validFrom() throws IOException {
        write("2026-03-02");
        final BootstrapYaml told = new BootstrapYaml(folder, Example.validFrom("2019-01-31"));

        assertThat(Files.readString(told.write(told.plan(Example.draft())).get(0)))
                .contains("  'edition': '2026'\n  'validFrom': 2019-01-31T00:00:00.000Z\n");
        assertThat(Files.readString(write("2026-03-02").get(0))).contains("  'validFrom': 2019-01-31T00:00:00.000Z\n");
    }

    @Test
    @DisplayName("overwrites no file that it did not write, and writes none of its own then")
    void foreignFile() throws IOException {
        final Path foreign = folder.resolve("ledelse-relations.ledelsesgrundlag.yaml");
        Files.writeString(foreign, "'mine': {}\n");
        Files.writeString(folder.resolve("website.home.yaml"), "'home': {}\n");

        assertThatExceptionOfType(ImportRefused.class).isThrownBy(() -> write("2026-03-02"))
                .withMessageContaining("ledelse-relations.ledelsesgrundlag.yaml").withMessageContaining("--to");
        assertThat(folder.resolve("ledelse-frameworks.ledelsesgrundlag.yaml")).doesNotExist();
        assertThat(foreign).hasContent("'mine': {}\n");
    }

    @ParameterizedTest(name = "<{0}>: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            a: [                          | line 3
            {}                            | no node with its properties
            a: text                       | no node with its properties
            a: {validFrom: in the spring} | validFrom in line 2 is no date
            a: {edition: [2026]}          | edition in line 2 is no text
            """)
    @DisplayName("refuses an earlier file that was changed so that it cannot be read, and leaves it as it is")
    void changedByHand(final String content, final String reason) throws IOException {
        final Path file = write("2026-03-02").get(0);
        final String changed = Files.readString(file).lines().findFirst().orElseThrow() + "\n" + content + "\n";
        Files.writeString(file, changed);

        assertThatExceptionOfType(ImportRefused.class).isThrownBy(() -> write("2026-03-02"))
                .withMessageContaining("ledelse-frameworks.ledelsesgrundlag.yaml").withMessageContaining(reason)
                .withMessageContaining("move it away");
        assertThat(file).hasContent(changed);
    }

    @Test
    @DisplayName("says so when the folder cannot be made")
    void noFolder() throws IOException {
        final Path file = Files.createFile(folder.resolve("file"));

        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(() -> new BootstrapYaml(file.resolve("below"), Example.request()).write(plan()))
                .withMessageContaining("--to").withMessageContaining("cannot be");
    }

    private ImportPlan plan() {
        return new BootstrapYaml(folder, Example.request()).plan(Example.draft());
    }

    private List<Path> write(final String day) {
        final BootstrapYaml yaml = new BootstrapYaml(folder, Example.requestOn(day));
        return yaml.write(yaml.plan(Example.draft()));
    }

    private static List<String> contents(final List<Path> files) throws IOException {
        final List<String> contents = new ArrayList<>();
        for (final Path file : files) {
            contents.add(Files.readString(file));
        }
        return contents;
    }
}
