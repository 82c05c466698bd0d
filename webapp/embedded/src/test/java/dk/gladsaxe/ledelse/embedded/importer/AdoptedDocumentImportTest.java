package dk.gladsaxe.ledelse.embedded.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.repository.TestRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The adopted document is not part of the project; where it lies beside it, these hold. */
@DisplayName("The adopted framework document")
@EnabledIf("present")
class AdoptedDocumentImportTest {

    private static final Path FILE = Path.of("../../../shared/ledelsesgrundlag.txt");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("becomes one framework with six principles, five relations and fifteen focus points")
    void counts() {
        final ImportDocument document = ImportDocument.read(FILE);
        try (TestRepository repository = ImportBench.repository()) {
            final FrameworkImport imports =
                    new FrameworkImport(repository::systemSession, Example.request(), ImportProgress.NONE);
            final ImportPlan plan = imports.plan(document.draft());
            imports.apply(plan);

            final StringBuilder summary = new StringBuilder();
            new PlanPrinter(summary).printChanges(plan);
            assertThat(summary.toString()).startsWith("""
                    Edition: ledelsesgrundlag
                      framework     1 created
                      principles    6 created
                      relations     5 created
                      focus points  15 created
                    """);
            assertThat(imports.plan(document.draft()).changesAnything()).isFalse();
        }
    }

    @ParameterizedTest(name = "drawn column by column: {0}")
    @ValueSource(booleans = {true, false})
    @DisplayName("reads the same from a PDF of two columns")
    void pdf(final boolean columnByColumn) throws IOException {
        final Path pdf = folder.resolve("leaflet.pdf");
        Leaflet.write(Files.readString(FILE), pdf, columnByColumn);

        assertThat(ImportDocument.read(pdf).draft().relations())
                .isEqualTo(ImportDocument.read(FILE).draft().relations());
    }

    static boolean present() {
        return Files.isReadable(FILE);
    }
}
