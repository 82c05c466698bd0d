package dk.gladsaxe.ledelse.embedded.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The guide for editors")
class EditorsGuideTest {

    private static final Path DOCS = SharedHost.PROJECT.resolve("docs");
    private static final Pattern LABEL = Pattern.compile("»([^»«]+)«");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)]\\(([^)]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern WITHIN = Pattern.compile("]\\(#([^)]+)\\)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final int WORDS_A_MINUTE = 200;
    private static final int MINUTES = 15;

    private final String guide;

    EditorsGuideTest() throws IOException {
        guide = Files.readString(DOCS.resolve("redaktoer.md"));
    }

    /** Labels stand in angle quotes there, and nothing else does. */
    @Test
    void namesNothingThatTheInterfaceDoesNotSay() throws IOException {
        final List<Pattern> texts = texts();
        assertThat(found(LABEL, 1).map(label -> label.replaceAll("\\s+", " ")).distinct()
                .filter(label -> texts.stream().noneMatch(text -> text.matcher(label).matches()))).isEmpty();
        assertThat(found(LABEL, 1)).hasSizeGreaterThan(100);
    }

    @Test
    void hasPicturesThatAreThereAndSaysWhatTheyShow() {
        assertThat(found(PICTURE, 2)).hasSizeGreaterThan(20)
                .allSatisfy(picture -> assertThat(DOCS.resolve(picture)).isRegularFile());
        assertThat(found(PICTURE, 1)).allSatisfy(description -> assertThat(description).hasSizeGreaterThan(10));
    }

    @Test
    void leadsToItsOwnHeadings() {
        final List<String> headings = found(HEADING, 1).map(heading -> heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-')).toList();
        assertThat(headings).doesNotHaveDuplicates().containsAll(found(WITHIN, 1).toList());
    }

    @Test
    void isReadInAQuarterOfAnHour() {
        assertThat(PICTURE.matcher(guide).replaceAll("").split("\\s+")).hasSizeLessThan(MINUTES * WORDS_A_MINUTE);
    }

    private Stream<String> found(final Pattern pattern, final int group) {
        return pattern.matcher(guide).results().map(found -> found.group(group));
    }

    /** All Danish texts that somebody can meet; where a text is filled in, anything may stand. */
    private static List<Pattern> texts() throws IOException {
        try (Stream<Path> main = Files.walk(SharedHost.PROJECT.resolve("webapp/embedded/src/main/resources"));
                Stream<Path> module = Files.walk(SharedHost.PROJECT.resolve("magnolia-ledelse-module/src/main/resources"));
                Stream<Path> light = Files.walk(SharedHost.PROJECT.resolve("light-modules"))) {
            return Stream.of(main, module, light).flatMap(files -> files)
                    .filter(file -> file.toString().endsWith("_da.properties"))
                    .flatMap(file -> texts(file).values().stream()).map(text -> pattern(text.toString())).toList();
        }
    }

    private static Pattern pattern(final String text) {
        return Pattern.compile(PLACEHOLDER.splitAsStream(text).map(Pattern::quote)
                .reduce((left, right) -> left + ".+" + right).orElseThrow() + (text.endsWith("}") ? ".+" : ""));
    }

    private static Properties texts(final Path file) {
        final Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
