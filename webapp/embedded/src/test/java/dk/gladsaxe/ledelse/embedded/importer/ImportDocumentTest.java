package dk.gladsaxe.ledelse.embedded.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file to import")
class ImportDocumentTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("may be text in UTF-8, and then there is nothing to say about it")
    void utf8() {
        assertThat(ImportDocument.read(Example.FILE)).isEqualTo(new ImportDocument(Example.draft(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-16"})
    @DisplayName("may be text of another kind, which is told")
    void otherEncodings(final String charset) throws IOException {
        final Path file = folder.resolve("other.txt");
        Files.write(file, Example.TEXT.getBytes(Charset.forName(charset)));

        final ImportDocument document = ImportDocument.read(file);

        assertThat(document.draft()).isEqualTo(Example.draft());
        assertThat(document.notices()).singleElement().asString().containsIgnoringCase(charset);
    }

    @Test
    @DisplayName("is refused when it is no framework document, with what was looked for")
    void stranger() throws IOException {
        final Path file = folder.resolve("referat.txt");
        Files.writeString(file, "Referat af mødet i tirsdags\n");

        assertThatExceptionOfType(ImportRefused.class).isThrownBy(() -> ImportDocument.read(file))
                .withMessageContaining("referat.txt").withMessageContaining("not found  at least 2 headings");
    }

    @Test
    @DisplayName("is refused when it cannot be read, and the message says why")
    void unreadable() throws IOException {
        Files.write(folder.resolve("binary"), new byte[] {'a', 0, 'b'});
        Files.writeString(folder.resolve("empty.txt"), " \n");
        Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.4 and then nothing", StandardCharsets.US_ASCII);

        refused("nowhere.txt", "does not exist");
        refused(".", "is a folder");
        refused("binary", "neither a text nor a PDF");
        refused("empty.txt", "holds no text");
        refused("broken.pdf", "cannot be read");
    }

    @Test
    @DisplayName("is refused when it is larger than a leaflet can be")
    void tooLarge() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve("large.txt").toFile(), "rw")) {
            file.setLength(DocumentText.LARGEST + 1);
        }

        refused("large.txt", "larger than 20 MB");
    }

    private void refused(final String name, final String why) {
        assertThatExceptionOfType(ImportRefused.class).isThrownBy(() -> ImportDocument.read(folder.resolve(name)))
                .withMessageContaining(why);
    }
}
