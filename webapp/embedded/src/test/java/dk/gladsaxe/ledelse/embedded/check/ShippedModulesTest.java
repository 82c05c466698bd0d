package dk.gladsaxe.ledelse.embedded.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

@DisplayName("What this project ships")
class ShippedModulesTest {

    private static final Path ROOT = Path.of("../..");

    @Test
    void givesTheCheckerNothingToFind() {
        final CheckReport report = new Checker(List.of()).check(List.of(
                ROOT.resolve("magnolia-ledelse-module/target/classes"), ROOT.resolve("light-modules")));

        assertThat(report.findings()).isEmpty();
        assertThat(report.files()).isGreaterThan(50);
    }

    @Test
    void buildsOnTheModuleWhenOnlyTheLightModuleIsChecked() {
        final CheckReport report = new Checker(List.of(ROOT.resolve("magnolia-ledelse-module/target/classes")))
                .check(List.of(ROOT.resolve("light-modules/ledelse-pages")));

        assertThat(report.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"magnolia-ledelse-module/src/main/resources", "light-modules"})
    void givesEveryIncludeAMappingTheOnlyFormSeenInAMagnolia(final String folder) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            assertThat(files.filter(file -> file.toString().endsWith(".yaml")).toList()).isNotEmpty()
                    .allSatisfy(file -> assertThat(bareIncludes(file)).isEmpty());
        }
    }

    private static List<String> bareIncludes(final Path file) throws IOException {
        final List<String> bare = new ArrayList<>();
        for (final Event event : new Yaml().parse(new StringReader(Files.readString(file)))) {
            if (event instanceof ScalarEvent scalar && scalar.getTag() != null && scalar.getTag().startsWith("!include")) {
                bare.add(scalar.getTag() + scalar.getStartMark());
            }
        }
        return bare;
    }
}
