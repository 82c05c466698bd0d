package dk.gladsaxe.ledelse.embedded.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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
}
