package dk.gladsaxe.ledelse.embedded.lightmodules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That each field and template has a label is the checker's business. */
@DisplayName("What editors are told")
class EditorsHelpTest {

    private static final Path BUNDLES = SharedHost.PROJECT.resolve("light-modules/ledelse-pages/i18n");

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void isAHintForEveryFieldOfADialog(final String language) throws Exception {
        final Properties messages = messages(language);
        final List<String> fields = messages.stringPropertyNames().stream()
                .filter(key -> key.matches("ledelse-pages\\.(components|pages)\\.\\w+\\.\\w+\\.label"))
                .map(key -> key.replaceFirst("label$", "description")).toList();
        assertThat(fields).hasSizeGreaterThan(25).allSatisfy(key ->
                assertThat(messages.getProperty(key)).as(key).isNotBlank().endsWith("."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void isWhatEveryTemplateAndComponentIsFor(final String language) throws Exception {
        final Properties messages = messages(language);
        final List<String> titles = messages.stringPropertyNames().stream()
                .filter(key -> key.matches("ledelse-pages\\.templates\\.(components|pages)\\.\\w+")).toList();
        assertThat(titles).hasSizeGreaterThan(15).allSatisfy(key ->
                assertThat(messages.getProperty(key + ".description")).as(key).isNotBlank());
    }

    private static Properties messages(final String language) throws IOException {
        final Properties messages = new Properties();
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (final Path file : files.filter(each -> each.toString().endsWith("_" + language + ".properties")).toList()) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    messages.load(reader);
                }
            }
        }
        return messages;
    }
}
