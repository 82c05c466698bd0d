package dk.gladsaxe.ledelse.embedded.lightmodules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast as WCAG 2.2 defines it, from 1 to 21. */
@DisplayName("The design tokens")
class TokensTest {

    private static final Path CSS = SharedHost.PROJECT.resolve("light-modules/ledelse-pages/webresources/css");
    private static final Pattern COLOUR = Pattern.compile("--ledelse-([a-z-]+):\\s*#([0-9a-f]{6});");

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "text, surface, 7", "text, surface-soft, 7", "text-soft, surface, 4.5", "text-soft, surface-soft, 4.5",
        "accent, surface, 4.5", "accent, surface-soft, 4.5", "on-accent, accent, 4.5", "on-mark, mark, 4.5",
        "control, surface, 3", "control, surface-soft, 3", "focus, surface, 3", "focus, surface-soft, 3",
        "on-tone, petrol, 4.5", "on-tone, plum, 4.5", "on-tone, moss, 4.5", "on-tone, amber, 4.5", "on-tone, indigo, 4.5",
        "petrol, surface, 4.5", "plum, surface, 4.5", "moss, surface, 4.5", "amber, surface, 4.5", "indigo, surface, 4.5",
        "petrol, surface-soft, 3", "plum, surface-soft, 3", "moss, surface-soft, 3", "amber, surface-soft, 3",
        "indigo, surface-soft, 3"})
    void contrastEnoughInLightAndInDark(final String front, final String back, final double least) throws IOException {
        assertThat(contrast(light(), front, back)).as("light").isGreaterThanOrEqualTo(least);
        assertThat(contrast(dark(), front, back)).as("dark").isGreaterThanOrEqualTo(least);
    }

    @Test
    void haveEveryColourInLightAndInDark() throws IOException {
        assertThat(light()).hasSizeGreaterThan(10).containsOnlyKeys(colours(parts()[1]).keySet());
    }

    /** But for the black of what is printed. */
    @Test
    void areAllThatTheStyleSheetsTakeTheirColoursFrom() throws IOException {
        try (Stream<Path> files = Files.list(CSS)) {
            for (final Path file : files.filter(each -> !each.endsWith("tokens.css")).toList()) {
                assertThat(Files.readString(file)).as(file.getFileName().toString())
                        .doesNotContainPattern(":[^;{]*#(?!000\\b)[0-9a-fA-F]{3,8}\\b[^{]*;");
            }
        }
    }

    @Test
    void areAllToldInTheirDocument() throws IOException {
        final String document = Files.readString(SharedHost.PROJECT.resolve("docs/theme.md"));
        final var names = Pattern.compile("--ledelse-[a-z-]+").matcher(Files.readString(CSS.resolve("tokens.css"))).results()
                .map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
        assertThat(names).isNotEmpty().allMatch(name -> document.contains('`' + name + '`'));
    }

    private static Map<String, String> light() throws IOException {
        return colours(parts()[0]);
    }

    private static Map<String, String> dark() throws IOException {
        final Map<String, String> all = new HashMap<>(light());
        all.putAll(colours(parts()[1]));
        return all;
    }

    private static String[] parts() throws IOException {
        return Files.readString(CSS.resolve("tokens.css")).split("@media", 2);
    }

    private static Map<String, String> colours(final String css) {
        return COLOUR.matcher(css).results().collect(Collectors.toMap(each -> each.group(1), each -> each.group(2)));
    }

    private static double contrast(final Map<String, String> colours, final String one, final String other) {
        final double first = luminance(colours.get(one)) + 0.05;
        final double second = luminance(colours.get(other)) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(final String colour) {
        return 0.2126 * channel(colour, 0) + 0.7152 * channel(colour, 2) + 0.0722 * channel(colour, 4);
    }

    private static double channel(final String colour, final int at) {
        final double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
