package dk.gladsaxe.ledelse.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.gladsaxe.ledelse.document.DocumentRefused.Sought;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The reader refuses")
class RefusalTest {

    private final FrameworkReader reader = new FrameworkReader();

    @ParameterizedTest(name = "text {index}")
    @ValueSource(strings = {
        "", " \n\f\n ",
        "Referat af møde\n\n• punkt et\n• punkt to\n\nMail: nogen@eksempelby.example",
        "Ledelse opad\n– om noget\n\nHer gælder det, at\n• et punkt alene"})
    @DisplayName("a text that is no framework document, and tells what it looked for")
    void strangers(final String text) {
        final DocumentRefused refused = catchThrowableOfType(DocumentRefused.class, () -> reader.read(text));

        assertThat(refused.sought()).hasSize(5).anyMatch(sought -> !sought.found());
        assertThat(refused).hasMessageContaining("not a framework document")
                .hasMessageContaining("på tværs, opad, indad, nedad, udad");
        assertThat(refused.getMessage().lines().skip(1)).hasSameSizeAs(refused.sought());
    }

    @Test
    @DisplayName("headings without focus points, and tells that the headings were found")
    void headingsOnly() {
        final DocumentRefused refused = catchThrowableOfType(DocumentRefused.class,
                () -> reader.read("Ledelse opad\n– om et\n\nLedelse nedad\n– om to\n"));

        assertThat(refused.sought()).extracting(Sought::found).containsExactly(true, false, false, false, false);
    }

    @Test
    @DisplayName("a relation of a direction it does not know, and names those it does")
    void unknownDirection() {
        final String sixth = FrameworkReaderTest.CLEAN.replace("Eksempelby Kommune", """
                Ledelse skråt
                – om at gå nye veje

                Hos os betyder det navnlig, at
                • vi prøver os frem.

                Eksempelby Kommune""");

        assertThatExceptionOfType(DocumentRefused.class).isThrownBy(() -> reader.read(sixth))
                .withMessageContaining("\"Ledelse skråt\"").withMessageContaining("line ")
                .withMessageContaining("på tværs, opad, indad, nedad, udad");
    }

    @Test
    @DisplayName("a relation that stands there twice")
    void twice() {
        final String text = FrameworkReaderTest.CLEAN.replace("Ledelse udad", "Ledelse opad");

        assertThatExceptionOfType(DocumentRefused.class).isThrownBy(() -> reader.read(text))
                .withMessageContaining("\"Ledelse opad\"").withMessageContaining("second time");
    }

    @Test
    @DisplayName("a text whose lines no leaflet can have, before it takes time to look at them")
    void endlessLines() {
        final String text = FrameworkReaderTest.CLEAN + "\n" + "x".repeat(5_000_000);

        assertThatExceptionOfType(DocumentRefused.class).isThrownBy(() -> reader.read(text))
                .withMessageContaining("5000000 characters").withMessageContaining("line ");
        assertThat(reader.read(FrameworkReaderTest.CLEAN + "\n\n" + "x ".repeat(5_000)).relations()).hasSize(5);
    }

    @Test
    @DisplayName("nothing because of a title that begins like a relation")
    void titleLikeRelation() {
        final String text = FrameworkReaderTest.CLEAN.replace("Vi leder sammen i Eksempelby", "Ledelse sammen");

        assertThat(reader.read(text).title()).contains("Ledelse sammen");
    }
}
