package dk.gladsaxe.ledelse.embedded.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("While no host runs on the home")
class AloneTest {

    private static final Path DOCUMENT =
            Path.of("../../magnolia-ledelse-module/src/test/resources/document/eksempel.txt").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void aCommandDoesItsWorkByItselfAndTellsThePasswordThatItMadeMeanwhile() throws Exception {
        Files.createDirectories(folder.resolve("home/run"));
        Files.writeString(folder.resolve("home/run/control.json"),
                "{\"address\":\"127.0.0.1\",\"port\":1,\"token\":\"left by a host that was killed\",\"process\":1}");
        final Outcome imported = SharedHost.type(folder, "import", DOCUMENT.toString());
        assertThat(imported.exit()).as(imported.err()).isZero();
        assertThat(imported.out()).contains("The password of superuser is", "relations     5 created");
        final Outcome published = SharedHost.type(folder, "publish", "--all");
        assertThat(published.exit()).as(published.err()).isZero();
        assertThat(published.out()).contains("published everything: ").doesNotContain("password");
        final Outcome again = SharedHost.type(folder, "publish", "/ledelse", "--recursive");
        assertThat(again.out()).startsWith("published website:/ledelse: 0 new");
    }

    @Test
    void aDryRunWhereNothingIsInstalledMakesNothing() {
        final Outcome told = SharedHost.type(folder, "import", "--dry-run", DOCUMENT.toString());
        assertThat(told.exit()).as(told.err()).isZero();
        assertThat(told.out()).contains("relations     5 created", "dry run").doesNotContain("password");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void usersAreManagedInTheHomeItself() {
        assertThat(SharedHost.type(folder, "user", "list").err()).contains("There is no content in");
        SharedHost.type(folder, Map.of("LEDELSE_PASSWORD", "the one of superuser"), "import", DOCUMENT.toString());
        final Outcome added = SharedHost.type(folder, Map.of("LEDELSE_USER_PASSWORD", "one of the new user"),
                "user", "add", "eksempel", "--role", "ledelse-editor");
        assertThat(added.exit()).as(added.err()).isZero();
        assertThat(SharedHost.type(folder, "user", "list").out())
                .containsPattern("eksempel +enabled +ledelse-editor").contains("superuser");
    }

    @Test
    void helpAndVersionAreShown() {
        assertThat(SharedHost.type(folder, "help").out()).contains("start", "publish", "import", "check", "Exit codes");
        assertThat(SharedHost.type(folder, "help", "start").out()).contains("--port", "--home", "--no-samples", "--public-only");
        assertThat(SharedHost.type(folder, "start", "--help").exit()).isZero();
        assertThat(SharedHost.type(folder, "--version").out()).matches("ledelse \\d\\S+\\s+");
    }

    @Test
    void aCheckTellsWhatItFindsAndWhetherItFoundAnything() throws Exception {
        final Path template = folder.resolve("mine/templates/pages/one.yaml");
        Files.createDirectories(template.getParent());
        Files.writeString(template, "templateScript: /mine/templates/pages/missing.ftl\nrenderType: freemarker\n");
        final Outcome found = SharedHost.type(folder, "check", "mine");
        assertThat(found.exit()).isEqualTo(1);
        assertThat(found.out()).contains("one.yaml:1", "missing.ftl", "1 file checked");
    }
}
