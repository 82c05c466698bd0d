package dk.gladsaxe.ledelse.embedded.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A PDF to import")
class PdfTextTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "drawn column by column: {0}")
    @ValueSource(booleans = {true, false})
    @DisplayName("in two columns gives the document that was set in it")
    void twoColumns(final boolean columnByColumn) throws IOException {
        final Path file = folder.resolve("leaflet.pdf");
        Leaflet.write(Example.TEXT, file, columnByColumn);

        final ImportDocument document = ImportDocument.read(file);

        assertThat(document.draft()).isEqualTo(Example.draft());
        assertThat(document.notices()).isEmpty();
    }

    @Test
    @DisplayName("is refused when it holds only pictures")
    void scanned() throws IOException {
        final Path file = folder.resolve("scan.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(file.toFile());
        }

        assertThatExceptionOfType(ImportRefused.class).isThrownBy(() -> ImportDocument.read(file))
                .withMessageContaining("text recognition");
    }

    @Test
    @DisplayName("is refused when a password protects it")
    void locked() throws IOException {
        final Path file = folder.resolve("locked.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(file.toFile());
        }

        assertThat(Files.size(file)).isPositive();
        assertThatExceptionOfType(ImportRefused.class).isThrownBy(() -> ImportDocument.read(file))
                .withMessageContaining("password");
    }
}
