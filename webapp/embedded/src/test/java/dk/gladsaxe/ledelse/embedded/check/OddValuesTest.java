package dk.gladsaxe.ledelse.embedded.check;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The checker, given an odd value in any place,")
class OddValuesTest {

    /** What follows a key or a dash, and the inside of braces. */
    private static final Pattern VALUE = Pattern.compile("(?<=: )\\S[^\n]*|(?<=- )\\S[^\n]*|(?<=\\{)[^}\n]*(?=})");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "such as <{0}>")
    @ValueSource(strings = {"7", "", "[[a]]", "{x: [y]}", "!override {}"})
    void answersWithFindingsAndNeverBreaks(final String odd) {
        new DemoModule().files().forEach((file, content) -> {
            if (file.endsWith(".yaml")) {
                VALUE.matcher(content).results().forEach(value -> assertThatCode(() ->
                        new DemoModule().with(file, replaced(content, value, odd)).checkedIn(folder))
                        .as("%s with <%s> in place of <%s>", file, odd, value.group())
                        .doesNotThrowAnyException());
            }
        });
    }

    private static String replaced(final String content, final MatchResult value, final String odd) {
        return content.substring(0, value.start()) + odd + content.substring(value.end());
    }
}
